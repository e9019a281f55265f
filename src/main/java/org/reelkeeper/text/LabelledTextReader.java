package org.reelkeeper.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.TextEncoding;

/// Reads files in the labelled-text layout. It keeps one record in memory, says nothing about its content and never
/// fails because of it: what is no record comes out as a refused piece.
public final class LabelledTextReader {

    private static final int LONGEST_PIECE = 1 << 24;

    private final FieldStarts starts;
    private final int longestPiece;

    public LabelledTextReader(Labels labels) {
        this(labels, LONGEST_PIECE);
    }

    LabelledTextReader(Labels labels, int longestPiece) {
        this.starts = new FieldStarts(labels);
        this.longestPiece = longestPiece;
    }

    /// Hands out the pieces of a file in their order; together they are every byte of it. An empty file is one refused
    /// piece without bytes.
    public void read(InputStream in, Consumer<Piece> pieces) throws IOException {
        new FileCut(new Window(in), starts, pieces, longestPiece).run();
    }

    /// Reads the bytes of one record again, as they were read in their file.
    public Piece.Read readPiece(byte[] bytes, TextEncoding encoding) {
        return new PieceReader(starts).read(0, 1, bytes, encoding);
    }
}
