package org.reelkeeper.store;

/// What there is to know of a record without reading it.
///
/// @param load number of the change set that loaded it
/// @param present whether it is in sight
public record RecordHead(long key, long revision, long load, boolean present) {}
