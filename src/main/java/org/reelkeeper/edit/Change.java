package org.reelkeeper.edit;

import java.util.List;
import org.reelkeeper.model.CatalogueRecord;

/// What happens to one record. Plain data, so that it can be previewed, stored, shown and turned round.
///
/// Records that a load brings are no changes: the load itself says where they stand.
public sealed interface Change {

    long key();

    /// The revision of the record before the change.
    long from();

    /// The revision that the change writes.
    long to();

    Change inverse();

    /// The record after this change.
    ///
    /// @throws StaleRecordException when the record is not the one that the change was made for
    default CatalogueRecord applyTo(CatalogueRecord record) {
        if (record.key() != key() || record.revision() != from()) {
            throw new StaleRecordException(key(), from(), record.revision());
        }
        return switch (this) {
            case Altered altered -> altered.altered(record);
            case Redelivered redelivered -> redelivered.after();
        };
    }

    /// The same change for a record that is not quite the one it was made for, because what stood between them is lost.
    default Change onto(CatalogueRecord record) {
        return switch (this) {
            case Altered altered ->
                new Altered(key(), record.revision(), to(), Difference.between(record, altered.altered(record)));
            case Redelivered redelivered -> new Redelivered(record, redelivered.after());
        };
    }

    /// Fields of one record that change.
    record Altered(long key, long from, long to, List<FieldChange> fields) implements Change {
        public Altered {
            fields = List.copyOf(fields);
        }

        @Override
        public Change inverse() {
            return new Altered(
                    key,
                    to,
                    from,
                    fields.reversed().stream().map(FieldChange::inverse).toList());
        }

        private CatalogueRecord altered(CatalogueRecord record) {
            var next = record;
            for (var change : fields) {
                next = next.with(change.slot(), change.after());
            }
            return next.stamped(to);
        }
    }

    /// A record of which the source delivered other bytes: its fields, spans and origin are replaced as a whole.
    record Redelivered(CatalogueRecord before, CatalogueRecord after) implements Change {
        @Override
        public long key() {
            return after.key();
        }

        @Override
        public long from() {
            return before.revision();
        }

        @Override
        public long to() {
            return after.revision();
        }

        @Override
        public Change inverse() {
            return new Redelivered(after, before);
        }
    }
}
