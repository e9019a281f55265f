package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.exchange.Lines.Line;
import org.reelkeeper.exchange.SourcePiece.Frame;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;

/// Hands pieces on one behind, so that the blank lines that follow a piece become part of it.
final class PieceChain {

    private final Consumer<SourcePiece> taker;
    private final List<SourcePiece> waiting = new ArrayList<>(1);
    private boolean hasRecord;

    PieceChain(Consumer<SourcePiece> taker) {
        this.taker = taker;
    }

    void add(SourcePiece piece) {
        release();
        waiting.add(piece);
        hasRecord |= !(piece instanceof Frame);
    }

    void refuse(Line line, String reason, List<String> details) {
        add(new Refused(line.offset(), line.length(), line.number(), reason, details));
    }

    /// Adds a line to the piece before it.
    void follow(Line line, String reason) {
        if (waiting.getLast().length() < Integer.MAX_VALUE - line.length()) {
            waiting.add(longer(waiting.removeLast(), line.length()));
        } else {
            refuse(line, reason, List.of());
        }
    }

    void blank(Line line) {
        if (waiting.isEmpty()) {
            waiting.add(new Frame(line.offset(), line.length(), line.number()));
        } else if (waiting.getLast().length() < Integer.MAX_VALUE - line.length()) {
            waiting.add(longer(waiting.removeLast(), line.length()));
        } else {
            release();
            waiting.add(new Frame(line.offset(), line.length(), line.number()));
        }
    }

    /// A file without a record or a refusal is refused as a whole.
    void end(String reasonWhenEmpty) {
        if (!hasRecord && !waiting.isEmpty()) {
            var frame = waiting.removeLast();
            taker.accept(new Refused(frame.offset(), frame.length(), frame.line(), reasonWhenEmpty, List.of()));
        }
        release();
    }

    private void release() {
        waiting.forEach(taker);
        waiting.clear();
    }

    private static SourcePiece longer(SourcePiece piece, int more) {
        return switch (piece) {
            case Frame(var offset, var length, var line) -> new Frame(offset, length + more, line);
            case Refused(var offset, var length, var line, var reason, var details) ->
                new Refused(offset, length + more, line, reason, details);
            case Read(var offset, var length, var line, var layout, var encoding, var digest, var fields) ->
                new Read(offset, length + more, line, layout, encoding, digest, fields);
        };
    }
}
