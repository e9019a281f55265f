package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.edit.Change.Redelivered;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.Redelivery;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.Delivery.Standing;
import org.reelkeeper.store.EncodedRecord;
import org.reelkeeper.store.Identified;

/// What a batch of a load comes to: records to add, records to change, and what the report must say of it. Filled in two
/// steps, because the records that were delivered with other bytes must be read from the catalogue in between.
final class BatchJudgement {

    /// A record of the catalogue that was delivered with other bytes.
    private record Changed(long key, Delivered.Read delivered) {}

    private final LoadTally tally;
    private final List<EncodedRecord> added = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Redelivered> changes = new ArrayList<>();
    private final List<LoadNote> notes = new ArrayList<>();

    BatchJudgement(LoadTally tally) {
        this.tally = tally;
    }

    /// First step: each piece by itself.
    ///
    /// @param known what the catalogue holds, by identity
    void judge(LoadState load, LoadWriting.Prepared batch, Delivery delivery, Map<String, List<Identified>> known) {
        for (var piece : batch.pieces()) {
            switch (piece) {
                case Delivered.Refused refused -> {
                    tally.countFailed();
                    notes.add(refused.note());
                }
                case Delivered.Read read when load.isLeftOut(read) -> {}
                case Delivered.Read read -> judge(read, batch, delivery, known);
            }
        }
    }

    private void judge(
            Delivered.Read read, LoadWriting.Prepared batch, Delivery delivery, Map<String, List<Identified>> known) {
        var identity = Identified.identity(read.record());
        switch (delivery.standing(identity, read.piece().digest(), known.getOrDefault(identity, List.of()))) {
            case Standing.New() -> {
                tally.countAdded();
                added.add(batch.encodedOf(read));
            }
            case Standing.Same() -> tally.countUnchanged();
            case Standing.Changed(var key) -> changed.add(new Changed(key, read));
        }
    }

    /// The records that the second step needs.
    List<Long> changedKeys() {
        return changed.stream().map(Changed::key).toList();
    }

    /// Second step: lays the work of persons over what was delivered anew.
    void merge(List<CatalogueRecord> present) {
        var byKey = present.stream().collect(Collectors.toMap(CatalogueRecord::key, Function.identity()));
        for (var change : changed) {
            var before = byKey.get(change.key());
            if (before != null) {
                merge(change, before);
            }
        }
    }

    private void merge(Changed change, CatalogueRecord before) {
        var delivered = change.delivered().record();
        var redelivery = Redelivery.of(before, delivered);
        tally.countChanged(!redelivery.conflicts().isEmpty());
        changes.add(new Redelivered(before, redelivery.merged().stamped(delivered.revision())));
        redelivery.conflicts().forEach(conflict -> notes.add(change.delivered().conflict(change.key(), conflict)));
    }

    List<EncodedRecord> added() {
        return added;
    }

    List<Long> addedKeys() {
        return added.stream().map(EncodedRecord::key).toList();
    }

    /// The records that come to be others by this batch.
    List<Long> keys() {
        return Stream.concat(addedKeys().stream(), changes.stream().map(Redelivered::key))
                .toList();
    }

    List<Redelivered> changes() {
        return changes;
    }

    List<LoadNote> notes() {
        return notes;
    }
}
