package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

/// The labelled-text layout as one source layout among others; the reading itself is done in its own room.
final class LabelledText implements SourceReader {

    private final LabelledTextReader reader = new LabelledTextReader(Labels.standard());

    @Override
    public void read(InputStream in, Consumer<SourcePiece> pieces) throws IOException {
        reader.read(in, piece -> pieces.accept(sourcePiece(piece)));
    }

    private static SourcePiece sourcePiece(Piece piece) {
        return switch (piece) {
            case Piece.Read(var offset, var line, var bytes, var encoding, var fields, var digest) ->
                new Read(offset, bytes.length, line, SourceLayout.LABELLED_TEXT, encoding, digest, fields);
            case Piece.Refused(var offset, var line, var bytes, var reason) ->
                new Refused(offset, bytes.length, line, reason, List.of());
        };
    }
}
