package org.reelkeeper.service;

import java.util.concurrent.atomic.AtomicLong;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.model.CatalogueRecord;

/// What is done with a change whose record is not the one that it was made for. Any thread.
sealed interface Fitting {

    /// The change as it can be made to the record.
    Change fitted(Change change, CatalogueRecord record);

    /// The record of a change is not there.
    void withoutRecord(Change change);

    /// It is refused: in a sound journal there is no such change.
    record Exact() implements Fitting {
        @Override
        public Change fitted(Change change, CatalogueRecord record) {
            return change;
        }

        @Override
        public void withoutRecord(Change change) {
            throw new StaleRecordException(change.key(), change.from(), 0);
        }
    }

    /// It is made as far as it can be, and counted where it cannot: what stood before it in the journal is lost.
    final class BehindLoss implements Fitting {

        private final AtomicLong unplaced = new AtomicLong();

        @Override
        public Change fitted(Change change, CatalogueRecord record) {
            return change.from() == record.revision() ? change : change.onto(record);
        }

        @Override
        public void withoutRecord(Change change) {
            unplaced.incrementAndGet();
        }

        /// Records could not be brought, or acts not be done again.
        void miss(long count) {
            unplaced.addAndGet(count);
        }

        /// How many changes, records and acts have found no place.
        long unplaced() {
            return unplaced.get();
        }
    }
}
