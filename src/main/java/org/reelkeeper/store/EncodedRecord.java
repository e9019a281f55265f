package org.reelkeeper.store;

import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;

/// A record made ready to be written. That takes longer than the writing, needs no database, and may be done on any
/// thread before the one that writes.
public final class EncodedRecord {

    private final StoredRecord stored;
    private final List<String> words;
    private final List<String> rest;
    private final byte[] checksum;

    private EncodedRecord(StoredRecord stored, RecordForm form) {
        this.stored = stored;
        this.words = LongTexts.pieces(form.words());
        this.rest = LongTexts.pieces(form.rest());
        this.checksum = RecordChecksum.of(stored.record());
    }

    public static EncodedRecord of(StoredRecord stored) {
        return new EncodedRecord(stored, RecordForm.of(stored.record()));
    }

    public long key() {
        return record().key();
    }

    CatalogueRecord record() {
        return stored.record();
    }

    StoredRecord stored() {
        return stored;
    }

    List<String> words() {
        return words;
    }

    List<String> rest() {
        return rest;
    }

    /// How many pieces stand in the table of long texts.
    int parts() {
        return words.size() + rest.size() - 2;
    }

    /// About how many bytes it takes in memory, the record's own texts included.
    long size() {
        long characters = 0;
        for (var piece : words) {
            characters += piece.length();
        }
        for (var piece : rest) {
            characters += piece.length();
        }
        return 2 * characters + stored.record().fields().size() * 100L;
    }

    byte[] checksum() {
        return checksum.clone();
    }
}
