package org.reelkeeper.text;

import java.util.List;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.TextEncoding;

/// One piece of a labelled-text file. Pieces follow each other without gaps; together they are the file.
public sealed interface Piece {

    /// Where the piece begins in its file, in bytes.
    long offset();

    /// The number of the line in which it begins, from 1.
    long line();

    byte[] bytes();

    /// A record, up to the first byte of the next one.
    ///
    /// @param digest SHA-256 of the piece without trailing white space, in lower-case hexadecimal
    @SuppressWarnings(
            "ArrayRecordComponent") // handed out once and never compared; a copy would cost as much as reading
    record Read(long offset, long line, byte[] bytes, TextEncoding encoding, List<FieldText> fields, String digest)
            implements Piece {
        public Read {
            fields = List.copyOf(fields);
        }
    }

    /// Bytes that belong to no record, with the key of the reason.
    @SuppressWarnings("ArrayRecordComponent")
    record Refused(long offset, long line, byte[] bytes, String reasonKey) implements Piece {}
}
