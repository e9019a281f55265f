package org.reelkeeper.search;

import org.reelkeeper.check.Listing;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.model.CatalogueRecord;

/// A record with what the index has to know of it beside its texts.
///
/// @param load number of the change set that brought it
/// @param person who made its present state by an edit; empty when nobody has
public record IndexedRecord(CatalogueRecord record, Listing listing, RecordRights rights, long load, String person) {}
