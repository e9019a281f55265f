package org.reelkeeper.store;

import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Sha256;

/// A record found by its identity: what a second delivery is compared with.
///
/// @param digest of the piece it was read from
public record Identified(String identity, long key, long revision, String digest) {

    private static final int LONGEST_ID = 300;

    /// The name under which a second delivery of a record is recognised: its record id, or its bytes when it has none.
    public static String identity(CatalogueRecord record) {
        var id = record.text(Field.RECORD_ID);
        return id.isEmpty() ? "sha256:" + record.origin().digest() : identity(id);
    }

    /// That of the records with this id: the id itself, or its digest when it is too long to be looked up by.
    static String identity(String recordId) {
        return recordId.length() <= LONGEST_ID ? recordId : "sha256:" + Sha256.of(recordId);
    }
}
