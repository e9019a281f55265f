package org.reelkeeper.text;

import org.reelkeeper.model.Sha256;
import org.reelkeeper.model.TextEncoding;

/// Reads the bytes of one record.
final class PieceReader {

    private final FieldStarts starts;

    PieceReader(FieldStarts starts) {
        this.starts = starts;
    }

    Piece.Read read(long offset, long line, byte[] bytes, CodeUnits units) {
        return read(
                offset,
                line,
                bytes,
                switch (units) {
                    case BYTES -> TextEncoding.UTF_8;
                    case UTF_16LE -> TextEncoding.UTF_16LE;
                    case UTF_16BE -> TextEncoding.UTF_16BE;
                });
    }

    Piece.Read read(long offset, long line, byte[] bytes, TextEncoding encoding) {
        var source = SourceText.of(bytes, encoding);
        var units = CodeUnits.of(encoding);
        var scan = new IdLineScan(units, new RecordIds(units, starts));
        boolean hasId = scan.next(bytes, bytes.length - bytes.length % units.width(), bytes.length);
        int idLine = scan.place() + (hasId ? units.markLength(bytes, scan.place(), bytes.length) : 0);
        var fields = new PieceFields(source, starts).read(hasId ? source.charOffset(idLine) : 0, hasId);
        return new Piece.Read(offset, line, bytes, source.encoding(), fields, digest(bytes, units));
    }

    private static String digest(byte[] bytes, CodeUnits units) {
        var digest = Sha256.digest();
        digest.update(bytes, 0, new ByteLines(units).trim(bytes, 0, bytes.length));
        return Sha256.text(digest);
    }
}
