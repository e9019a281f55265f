package org.reelkeeper.store;

/// A record and the revision somebody expects it to have.
public record RecordRevision(long key, long revision) {}
