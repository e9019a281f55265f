package org.reelkeeper.store;

import org.reelkeeper.check.Listing;
import org.reelkeeper.model.CatalogueRecord;

/// A record with its row in the list, as it goes into the database.
///
/// @param load the number of the change set that loaded it
public record StoredRecord(CatalogueRecord record, Listing listing, long load) {}
