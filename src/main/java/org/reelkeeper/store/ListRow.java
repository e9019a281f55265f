package org.reelkeeper.store;

import org.reelkeeper.check.Listing;

/// The narrow row of a record.
///
/// @param identity by which a second delivery is recognised
record ListRow(Listing listing, String identity) {

    static ListRow of(StoredRecord stored) {
        return new ListRow(stored.listing(), Identified.identity(stored.record()));
    }
}
