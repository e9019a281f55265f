package org.reelkeeper.desk;

import java.time.Instant;
import java.util.function.Supplier;
import org.reelkeeper.gui.queues.Contents;
import org.reelkeeper.gui.queues.EndedEntry;
import org.reelkeeper.gui.queues.LoadEntry;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.LoadHead;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Scope;

/// What the side bar counts, asked of an open catalogue.
///
/// @param since when this person last worked in it
record CatalogueContents(Catalogue catalogue, Instant since) implements Supplier<Contents> {

    private static final int LOADS_SHOWN = 8;

    @Override
    public Contents get() {
        var loads = catalogue.loads().heads(LOADS_SHOWN).stream()
                .map(load -> new LoadEntry(load.info().number(), load.info().what(), shown(load)))
                .toList();
        return new Contents(catalogue.records().counts(), loads, new EndedEntry(since, ended()));
    }

    private long ended() {
        return catalogue.searches().isWhole()
                ? catalogue.searches().count(RecordQuery.all().within(new Scope.EmbargoesEnded(since)))
                : QueueCounts.UNKNOWN;
    }

    /// How many records the list of a load has.
    private long shown(LoadHead load) {
        return catalogue.searches().isWhole()
                ? catalogue
                        .searches()
                        .count(RecordQuery.all().ofLoad(load.info().number()))
                : load.counts().added();
    }
}
