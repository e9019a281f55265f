package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelkeeper.edit.Difference;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.LoadProgress.Tally;
import org.reelkeeper.edit.Redelivery;
import org.reelkeeper.exchange.SourcePiece;
import org.reelkeeper.exchange.SourceReaders;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.Delivery.Standing;
import org.reelkeeper.service.LoadItem.Outcome;
import org.reelkeeper.store.Identified;

/// Reads files as a load would and says what it would do with each record. Stores nothing.
final class Previewing {

    private final OpenCatalogue catalogue;
    private final Records records;

    Previewing(OpenCatalogue catalogue, Records records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    LoadPreview of(List<RecordFiles.Named> files, JobContext context) {
        var reading = new Reading(files.size());
        for (int file = 0; file < files.size(); file++) {
            context.checkCancelled();
            context.report(file, files.size());
            reading.read(file, files.get(file), context);
        }
        reading.judge();
        return reading.preview();
    }

    /// One preview while it is being made.
    private final class Reading {

        private final int files;
        private final Delivery delivery = Delivery.previewed();
        private final LoadTally tally = new LoadTally(Tally.NONE);
        private final List<LoadItem> items = new ArrayList<>();
        private final List<Delivered.Read> open = new ArrayList<>();

        Reading(int files) {
            this.files = files;
        }

        void read(int place, RecordFiles.Named file, JobContext context) {
            var refusal = RecordFiles.refusal(file);
            if (!refusal.isEmpty()) {
                refuse(file.name(), 0, refusal);
                return;
            }
            try (var in = Files.newInputStream(file.path())) {
                SourceReaders.forFile(file.name(), catalogue.settings().reading())
                        .read(in, piece -> {
                            context.checkCancelled();
                            take(place, file.name(), piece);
                        });
            } catch (IOException e) {
                refuse(file.name(), 0, "load.refused.unreadable");
            }
        }

        private void take(int place, String name, SourcePiece piece) {
            switch (piece) {
                case SourcePiece.Read read -> open.add(Delivered.read(place, name, "", read, 0, 0));
                case SourcePiece.Refused refused -> refuse(name, refused.line(), refused.reason());
                case SourcePiece.Frame _ -> {}
            }
            if (open.size() == Scribe.PIECE) {
                judge();
            }
        }

        private void refuse(String name, long line, String reason) {
            tally.countFailed();
            keep(new LoadItem(name, line, "", "", "", Outcome.REFUSED, List.of(), List.of(), reason));
        }

        void judge() {
            var identities = open.stream()
                    .map(read -> Identified.identity(read.record()))
                    .distinct()
                    .toList();
            List<Identified> found = catalogue
                    .database()
                    .read("comparing records", tables -> tables.records().identities(identities));
            var known = found.stream().collect(Collectors.groupingBy(Identified::identity));
            open.forEach(read -> judge(read, known));
            open.clear();
        }

        private void judge(Delivered.Read read, Map<String, List<Identified>> known) {
            var identity = Identified.identity(read.record());
            switch (delivery.standing(identity, read.piece().digest(), known.getOrDefault(identity, List.of()))) {
                case Standing.New() -> {
                    tally.countAdded();
                    keep(item(read, Outcome.NEW, List.of(), List.of()));
                }
                case Standing.Same() -> {
                    tally.countUnchanged();
                    keep(item(read, Outcome.SAME, List.of(), List.of()));
                }
                case Standing.Changed(var key) -> records.record(key).ifPresent(present -> compare(read, present));
            }
        }

        private void compare(Delivered.Read read, CatalogueRecord present) {
            var redelivery = Redelivery.of(present, read.record());
            boolean inConflict = !redelivery.conflicts().isEmpty();
            tally.countChanged(inConflict);
            keep(item(
                    read,
                    inConflict ? Outcome.CONFLICT : Outcome.CHANGED,
                    Difference.ofTexts(present, redelivery.merged()),
                    redelivery.conflicts()));
        }

        private static LoadItem item(
                Delivered.Read read, Outcome outcome, List<FieldChange> changes, List<Redelivery.Conflict> conflicts) {
            var record = read.record();
            return new LoadItem(
                    read.name(),
                    read.piece().line(),
                    read.piece().digest(),
                    record.text(Field.RECORD_ID),
                    record.text(Field.TITLE),
                    outcome,
                    changes,
                    conflicts,
                    "");
        }

        /// Keeps what needs a look before what does not.
        private void keep(LoadItem item) {
            if (items.size() < LoadPreview.ITEMS) {
                items.add(item);
            } else if (item.outcome() != Outcome.NEW && item.outcome() != Outcome.SAME) {
                makeRoom();
                items.add(item);
            }
        }

        private void makeRoom() {
            for (int place = items.size() - 1; place >= 0; place--) {
                var outcome = items.get(place).outcome();
                if (outcome == Outcome.NEW || outcome == Outcome.SAME) {
                    items.remove(place);
                    return;
                }
            }
            items.removeLast();
        }

        LoadPreview preview() {
            return new LoadPreview(files, LoadTally.counts(tally.tally()), items);
        }
    }
}
