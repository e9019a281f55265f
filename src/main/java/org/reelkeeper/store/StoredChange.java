package org.reelkeeper.store;

import org.reelkeeper.edit.Change;

/// A change and its place.
///
/// @param number of its change set
/// @param ordinal its place there, from 0
public record StoredChange(long number, long ordinal, Change change) {}
