package org.reelkeeper.store;

import org.reelkeeper.check.Listing;
import org.reelkeeper.model.CatalogueRecord;

/// A record as the database keeps it, for those who put another state in its place.
public final class KeptRecord {

    private final RecordContents contents;
    private final Listing listing;

    KeptRecord(RecordContents contents, Listing listing) {
        this.contents = contents;
        this.listing = listing;
    }

    /// The record as it is now.
    public CatalogueRecord record() {
        return contents.record();
    }

    /// Its row in the list.
    public Listing listing() {
        return listing;
    }

    RecordContents contents() {
        return contents;
    }
}
