package org.reelkeeper.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.CatalogueEvent.SettingsChanged;
import org.reelkeeper.vault.JournalEntry;

/// The zone in which an embargo that names none is read: what another one would do to the records, and its use.
public final class HomeZone {

    private final OpenCatalogue catalogue;
    private final Records records;
    private final Loads loads;

    /// What another zone would do.
    ///
    /// @param moved records whose embargo would end at another moment
    /// @param closed of those, usable now and under embargo then
    /// @param opened of those, under embargo now and usable then
    public record Effect(long moved, long closed, long opened) {}

    HomeZone(OpenCatalogue catalogue, Records records, Loads loads) {
        this.catalogue = catalogue;
        this.records = records;
        this.loads = loads;
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
        catalogue.checkWritable();
        boolean isNew = catalogue.writer().call(() -> useNow(zone, context));
        if (isNew) {
            catalogue.events().publish(new SettingsChanged());
        }
    }

    /// Asks on the writing thread, where no load can begin meanwhile. Once the journal has it, nothing stops it any more.
    private boolean useNow(ZoneId zone, JobContext context) {
        if (loads.isUnfinished()) {
            throw new RefusedActException("act.zone-while-loading");
        }
        if (zone.equals(catalogue.settings().zone())) {
            return false;
        }
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Setting(Settings.ZONE, zone.getId()));
        catalogue.journal().force();
        new Rezoning(catalogue, context).to(zone);
        catalogue.database().write("noting the zone", catalogue.following(sequence));
        catalogue.database().force();
        return true;
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
