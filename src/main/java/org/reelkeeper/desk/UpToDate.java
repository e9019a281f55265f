package org.reelkeeper.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.util.Duration;
import org.reelkeeper.gui.Calm;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.Scope;

/// Reads again what the screens of an open catalogue show, when the catalogue changes and when time passes: at once what a
/// person looks at, the rest with a pause between two answers.
final class UpToDate {

    private static final Duration BREATH = Duration.millis(700); // after an answer while a load runs

    private final ListModel list;
    private final RecordRoom room;
    private final LicenceRoom licences;
    private final Runnable count;
    private final Calm recount;
    private final Calm relist;

    /// @param counting whether an answer of `count` is still awaited
    /// @param count counts again all that is counted
    UpToDate(ListModel list, RecordRoom room, LicenceRoom licences, ReadOnlyBooleanProperty counting, Runnable count) {
        this.list = list;
        this.room = room;
        this.licences = licences;
        this.count = count;
        recount = new Calm(BREATH, counting, count);
        relist = new Calm(BREATH, list.findingProperty(), list::refresh);
    }

    void hear(CatalogueEvent event) {
        switch (event) {
            case CatalogueEvent.RecordsChanged changed -> {
                list.changed(changed.keys());
                room.changed(changed.keys());
                licences.changed();
                recount.ask();
            }
            case CatalogueEvent.LoadProgressed _ -> {
                recount.ask();
                relist.ask();
            }
            case CatalogueEvent.DraftChanged draft -> {
                list.changed(List.of(draft.key()));
                recount.ask();
            }
            case CatalogueEvent.IndexProgressed(var left) -> indexProgressed(left);
            case CatalogueEvent.ListsChanged _ -> listsChanged();
            case CatalogueEvent.SettingsChanged _ -> {
                list.refresh();
                room.changed(List.of());
                licences.changed();
                recount.ask();
            }
        }
    }

    /// What the database lists and counts while the index does not hold all stays as it is until it does.
    private void indexProgressed(long left) {
        var query = list.query();
        boolean byIndex = !query.words().isBlank() || !query.picks().isEmpty();
        if (left == 0 || byIndex) {
            relist.ask();
        }
        if (left == 0) {
            recount.ask();
        }
    }

    private void listsChanged() {
        count.run();
        if (list.query().scope() instanceof Scope.OfWorkSet) {
            relist.ask();
        }
    }

    /// An embargo has ended, or comes to end soon, and nobody did anything.
    void timePassed() {
        list.timePassed();
        room.changed(List.of());
        licences.changed();
        count.run();
    }

    void clockJumped() {
        list.refresh();
        timePassed();
    }

    void stop() {
        recount.stop();
        relist.stop();
    }
}
