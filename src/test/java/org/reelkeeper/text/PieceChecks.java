package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;

/// What holds for the pieces of any file, however broken.
final class PieceChecks {

    private PieceChecks() {}

    static void assertNothingIsLost(byte[] file, List<Piece> pieces) {
        assertArrayEquals(file, Pieces.joined(pieces));
        long offset = 0;
        for (var piece : pieces) {
            assertEquals(offset, piece.offset());
            assertEquals(lineAt(file, (int) offset), piece.line());
            offset += piece.bytes().length;
            if (piece instanceof Piece.Read read) {
                assertSpansFit(read);
                assertArrayEquals(read.bytes(), LabelledTextWriter.write(Pieces.record(read), read.bytes()));
            }
        }
    }

    private static void assertSpansFit(Piece.Read read) {
        int done = 0;
        for (var field : read.fields()) {
            var source = (Loaded) field.source();
            assertTrue(source.whole().start() >= done, "spans overlap at " + source);
            assertTrue(source.whole().start() <= source.value().start()
                    && source.value().end() <= source.whole().end());
            assertEquals(field.text(), textIn(read, source.value()));
            done = source.whole().end();
        }
        assertTrue(done <= read.bytes().length);
    }

    private static String textIn(Piece.Read read, Span span) {
        return Decoding.decode(read.bytes(), span.start(), span.end(), read.encoding())
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /// Counted the slow and plain way.
    private static long lineAt(byte[] file, int offset) {
        var units = CodeUnits.ofStart(file, file.length);
        long line = 1;
        for (int place = 0; place + units.width() <= offset; place += units.width()) {
            int unit = units.at(file, place);
            boolean followed =
                    place + 2 * units.width() <= file.length && units.at(file, place + units.width()) == '\n';
            if (unit == '\n' || (unit == '\r' && !followed)) {
                line++;
            }
        }
        return line;
    }
}
