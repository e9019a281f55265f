package org.reelkeeper.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Slot;

/// Decides on the embargoes of many records at once, and says beforehand what that does. Any thread, but never the one that
/// draws the window.
public final class Embargoes {

    private final OpenCatalogue catalogue;
    private final Records records;
    private final Corrections corrections;

    Embargoes(OpenCatalogue catalogue, Records records, Corrections corrections) {
        this.catalogue = catalogue;
        this.records = records;
        this.corrections = corrections;
    }

    /// What an act would do now. Changes nothing; tells its progress in records.
    ///
    /// @throws org.reelkeeper.job.JobCancelledException when it was stopped meanwhile
    public EmbargoForecast forecast(EmbargoAct act, Selection selection, JobContext context) {
        var now = catalogue.clock().instant();
        var keys = records.keys(selection, now, context);
        var tally = new Tally(keys.length);
        try (var work = new InOrder<List<Outcome>>(outcomes -> outcomes.forEach(tally::add))) {
            for (int start = 0; start < keys.length; start += Scribe.PIECE) {
                context.checkCancelled();
                context.report(start, keys.length);
                var piece = Arrays.stream(keys, start, Math.min(keys.length, start + Scribe.PIECE))
                        .boxed()
                        .toList();
                work.give(() -> outcomes(act, piece, now));
            }
            work.finish();
        }
        return tally.forecast();
    }

    /// Does it, to all records that it changes or to none: one change set.
    ///
    /// @throws RefusedActException when it needs a reason and has none
    public Applied apply(EmbargoAct act, Selection selection, String why, JobContext context) {
        if (act.needsReason() && why.isBlank()) {
            throw new RefusedActException("act.no-reason");
        }
        var signature = signature(catalogue.clock().instant(), why);
        var zone = catalogue.settings().zone();
        var edit = new Edit.SetReckoned(
                Slot.of(Field.EMBARGO_DECISION),
                record -> act.decision(Embargo.of(record, zone), signature).map(decision -> text(record, decision)));
        return corrections.apply(edit, selection, why, context);
    }

    private EmbargoAct.Signature signature(Instant at, String why) {
        return new EmbargoAct.Signature(at, catalogue.who(), why);
    }

    private static String text(CatalogueRecord record, EmbargoDecision decision) {
        return EmbargoDecisions.of(record).with(decision).text();
    }

    /// One record that the act changes, as it is and as it would be.
    private record Outcome(CatalogueRecord record, Embargo before, Embargo after) {}

    /// A reason that is not typed yet is asked for when it is done.
    private List<Outcome> outcomes(EmbargoAct act, List<Long> keys, Instant now) {
        var zone = catalogue.settings().zone();
        return SoundRecords.of(keys, catalogue.database()).stream()
                .flatMap(record -> outcome(act, record, Embargo.of(record, zone), now).stream())
                .toList();
    }

    private Optional<Outcome> outcome(EmbargoAct act, CatalogueRecord record, Embargo before, Instant now) {
        return act.decision(before, signature(now, "…"))
                .map(decision -> new Outcome(record, before, before.decided(decision)));
    }

    /// Counts on one thread.
    private final class Tally {

        private final Instant now = catalogue.clock().instant();
        private final List<EmbargoForecast.Item> items = new ArrayList<>();
        private final long meant;
        private long changed;
        private long usable;
        private long unusable;

        Tally(long meant) {
            this.meant = meant;
        }

        void add(Outcome outcome) {
            changed++;
            boolean was = isUsable(outcome.record(), outcome.before());
            boolean is = isUsable(outcome.record(), outcome.after());
            usable += is && !was ? 1 : 0;
            unusable += was && !is ? 1 : 0;
            if (items.size() < EmbargoForecast.ITEMS) {
                items.add(item(outcome));
            }
        }

        private boolean isUsable(CatalogueRecord record, Embargo embargo) {
            return Publication.of(record) == Publication.USABLE
                    && !embargo.stateAt(now).isClosed();
        }

        private EmbargoForecast.Item item(Outcome outcome) {
            var record = outcome.record();
            return new EmbargoForecast.Item(
                    record.key(),
                    record.text(Field.RECORD_ID),
                    record.text(Field.TITLE),
                    outcome.before().termAt(now),
                    outcome.after().termAt(now));
        }

        EmbargoForecast forecast() {
            return new EmbargoForecast(meant, changed, usable, unusable, items);
        }
    }
}
