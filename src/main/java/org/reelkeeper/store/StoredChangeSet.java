package org.reelkeeper.store;

import org.reelkeeper.edit.ChangeSetInfo;

/// A change set as the catalogue knows it.
///
/// @param firstKey the first key that a load gives; 0 for others
/// @param ended whether all of it is in the catalogue
/// @param records how many records it changed or brought, once it has ended
public record StoredChangeSet(ChangeSetInfo info, long firstKey, boolean ended, long records) {}
