package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.Lines.Line;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;

/// Reads JSON Lines: one canonical record a line. A bad line is refused and the next one read.
public final class JsonLinesReader implements SourceReader {

    private final ReadingContext context;

    /// @param context the catalogue's, which what a file states is compared by
    public JsonLinesReader(ReadingContext context) {
        this.context = context;
    }

    @Override
    public void read(InputStream in, Consumer<SourcePiece> pieces) throws IOException {
        var lines = new Lines(in);
        var chain = new PieceChain(pieces);
        Optional<Line> next = lines.next();
        while (next.isPresent()) {
            var line = next.get();
            if (line.isBlank()) {
                chain.blank(line);
            } else {
                chain.add(piece(line));
            }
            next = lines.next();
        }
        chain.end("load.refused.empty");
    }

    private SourcePiece piece(Line line) {
        if (line.isTooLong()) {
            return refused(line, "load.refused.too-long", List.of());
        }
        return switch (JsonLine.read(line.bytes(), context)) {
            case JsonLine.Fields(var fields) ->
                new Read(
                        line.offset(),
                        line.length(),
                        line.number(),
                        SourceLayout.JSON_LINES,
                        TextEncoding.UTF_8,
                        Digest.of(line.bytes()),
                        fields);
            case JsonLine.Wrong(var reason, var details) -> refused(line, reason, details);
        };
    }

    private static Refused refused(Line line, String reason, List<String> details) {
        return new Refused(line.offset(), line.length(), line.number(), reason, details);
    }
}
