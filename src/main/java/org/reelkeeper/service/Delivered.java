package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.Redelivery;
import org.reelkeeper.exchange.SourcePiece;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Origin;

/// One piece of a file that is being loaded, on its way from the reading thread to the writing one.
sealed interface Delivered {

    /// The place of the file among those of the load.
    int file();

    SourcePiece piece();

    /// A record, as it would stand in the catalogue at the key and revision that the load gives it.
    record Read(int file, String name, SourcePiece.Read piece, CatalogueRecord record) implements Delivered {
        LoadNote conflict(long key, Redelivery.Conflict conflict) {
            return new LoadNote(
                    LoadNote.Kind.CONFLICT,
                    name,
                    piece.line(),
                    piece.offset(),
                    piece.length(),
                    key,
                    "load.conflict",
                    List.of(conflict.slot().key(), conflict.first(), conflict.here(), conflict.delivered()));
        }
    }

    record Refused(int file, String name, SourcePiece.Refused piece) implements Delivered {
        LoadNote note() {
            return new LoadNote(
                    LoadNote.Kind.REFUSED,
                    name,
                    piece.line(),
                    piece.offset(),
                    piece.length(),
                    0,
                    piece.reason(),
                    piece.details());
        }
    }

    /// Takes a piece that holds a record as the record of the catalogue that it will be.
    static Read read(int file, String name, String original, SourcePiece.Read piece, long key, long number) {
        var origin = new Origin(
                original,
                piece.offset(),
                piece.length(),
                piece.line(),
                piece.layout(),
                piece.encoding(),
                piece.digest());
        return new Read(file, name, piece, new CatalogueRecord(key, number, origin, piece.fields()));
    }
}
