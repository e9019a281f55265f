package org.reelkeeper.store;

/// A new state of a record, and the revision that it takes the place of.
public record Replacement(long expectedRevision, EncodedRecord next) {

    public Replacement(long expectedRevision, StoredRecord next) {
        this(expectedRevision, EncodedRecord.of(next));
    }
}
