package org.reelkeeper.store;

import org.reelkeeper.model.CatalogueRecord;

/// A record as it is read from the database: its body, as it was last written whole, and what has become of it since.
final class RecordContents {

    private final CatalogueRecord body;
    private final byte[] bodyChecksum;
    private final CatalogueRecord record;

    /// @param record the same as `body` when nothing has
    RecordContents(CatalogueRecord body, byte[] bodyChecksum, CatalogueRecord record) {
        this.body = body;
        this.bodyChecksum = bodyChecksum.clone();
        this.record = record;
    }

    /// The record as it is now.
    CatalogueRecord record() {
        return record;
    }

    CatalogueRecord body() {
        return body;
    }

    byte[] bodyChecksum() {
        return bodyChecksum.clone();
    }
}
