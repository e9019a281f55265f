package org.reelkeeper.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;

/// Reading in one line, for tests.
final class Pieces {

    private Pieces() {}

    static List<Piece> of(byte[] file) {
        return of(file, new LabelledTextReader(Labels.standard()));
    }

    static List<Piece> of(byte[] file, LabelledTextReader reader) {
        var pieces = new ArrayList<Piece>();
        try {
            reader.read(new ByteArrayInputStream(file), pieces::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    static List<Piece> of(String file) {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<Piece.Read> records(String file) {
        return of(file).stream().map(Piece.Read.class::cast).toList();
    }

    static Piece.Read only(String file) {
        var pieces = of(file);
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Read read) {
            return read;
        }
        throw new AssertionError("not one record: " + pieces);
    }

    static CatalogueRecord record(Piece.Read piece) {
        var origin = new Origin(
                "0".repeat(64),
                piece.offset(),
                piece.bytes().length,
                piece.line(),
                SourceLayout.LABELLED_TEXT,
                piece.encoding(),
                piece.digest());
        return new CatalogueRecord(1, 1, origin, piece.fields());
    }

    static byte[] joined(List<Piece> pieces) {
        var out = new ByteArrayOutputStream();
        pieces.forEach(piece -> out.writeBytes(piece.bytes()));
        return out.toByteArray();
    }
}
