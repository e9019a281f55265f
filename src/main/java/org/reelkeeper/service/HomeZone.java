package org.reelkeeper.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;

/// The zone in which an embargo that names none is read: what another one would do to the records, and its use.
public final class HomeZone {

    private final OpenCatalogue catalogue;
    private final Records records;
    private final ReadingChange change;

    /// What another zone would do.
    ///
    /// @param moved records whose embargo would end at another moment
    /// @param closed of those, usable now and under embargo then
    /// @param opened of those, under embargo now and usable then
    public record Effect(long moved, long closed, long opened) {}

    HomeZone(OpenCatalogue catalogue, Records records, ReadingChange change) {
        this.catalogue = catalogue;
        this.records = records;
        this.change = change;
    }

    /// What another zone would do now. Changes nothing.
    public Effect effect(ZoneId zone, JobContext context) {
        var tally =
                new Tally(catalogue.settings().zone(), zone, catalogue.clock().instant());
        var keys = records.keys(RecordQuery.all(), context::isCancelled);
        for (int start = 0; start < keys.length; start += Scribe.PIECE) {
            context.checkCancelled();
            context.report(start, keys.length);
            var piece = Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE));
            records.all(Arrays.stream(piece).boxed().toList()).forEach(tally::add);
        }
        return new Effect(tally.moved, tally.closed, tally.opened);
    }

    /// Reads embargoes without a zone in this one from now on. Returns when that is durable and the list follows it.
    ///
    /// @throws RefusedActException while a load is running, or waits to be gone on with or taken back
    public void use(ZoneId zone, JobContext context) {
        if (!zone.equals(catalogue.settings().zone())) {
            change.make(Settings.ZONE, zone::getId, context);
        }
    }

    private static final class Tally {

        private final ZoneId here;
        private final ZoneId there;
        private final Instant now;
        private long moved;
        private long closed;
        private long opened;

        Tally(ZoneId here, ZoneId there, Instant now) {
            this.here = here;
            this.there = there;
            this.now = now;
        }

        void add(CatalogueRecord record) {
            var before = Embargo.of(record, here);
            var after = Embargo.of(record, there);
            boolean wasClosed = before.stateAt(now) == EmbargoState.EMBARGOED;
            boolean isClosed = after.stateAt(now) == EmbargoState.EMBARGOED;
            moved += end(before).equals(end(after)) ? 0 : 1;
            closed += isClosed && !wasClosed ? 1 : 0;
            opened += wasClosed && !isClosed ? 1 : 0;
        }

        private Instant end(Embargo embargo) {
            return embargo.dateAt(now) instanceof EmbargoReading.Until until ? until.instant() : Instant.MIN;
        }
    }
}
