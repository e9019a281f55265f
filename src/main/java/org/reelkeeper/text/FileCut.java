package org.reelkeeper.text;

import java.io.IOException;
import java.util.function.Consumer;

/// Cuts one file into pieces. Either no record is open yet, or one is, or the open piece has grown beyond what a record
/// can be and is refused until the next record begins.
final class FileCut {

    private enum State {
        BEFORE_FIRST,
        RECORD,
        TOO_LONG
    }

    private final Window window;
    private final FieldStarts starts;
    private final Consumer<Piece> pieces;
    private final PieceReader reader;
    private final int longest;
    private State state = State.BEFORE_FIRST;
    private long line = 1;
    private int floor;

    FileCut(Window window, FieldStarts starts, Consumer<Piece> pieces, int longest) {
        this.window = window;
        this.starts = starts;
        this.pieces = pieces;
        this.reader = new PieceReader(starts);
        this.longest = longest;
    }

    void run() throws IOException {
        window.fill();
        var units = CodeUnits.ofStart(window.bytes(), window.end());
        var ids = new RecordIds(units, starts);
        var headings = new Headings(units, ids, starts);
        var scan = new IdLineScan(units, ids);
        boolean more = true;
        while (more) {
            if (scan.next(window.bytes(), limit(units), window.end())) {
                int idLine = scan.place();
                cut(units, headings.start(window.bytes(), floor, idLine, window.end(), state == State.RECORD));
                line = 1 + scan.lines() - new ByteLines(units).count(window.bytes(), window.start(), idLine);
                floor = ids.behindId(window.bytes(), idLine, window.end());
                state = State.RECORD;
            } else {
                more = !window.hasEnded();
                if (more) {
                    refuseTooLong(units, scan);
                    readOn(scan);
                }
            }
        }
        finish(units);
    }

    /// The last place where a line may begin that can be judged already.
    private int limit(CodeUnits units) {
        int end = window.hasEnded() ? window.end() : window.end() - RecordIds.AHEAD;
        return end - Math.floorMod(end - window.start(), units.width());
    }

    private void cut(CodeUnits units, int at) {
        boolean blank = new ByteLines(units).skip(window.bytes(), window.start(), at) >= at;
        if (at > window.start() && !(state == State.BEFORE_FIRST && blank)) {
            handOut(units, at, "load.refused.before-first");
        }
    }

    private void refuseTooLong(CodeUnits units, IdLineScan scan) {
        int seen = Math.min(scan.place(), limit(units));
        if (seen - window.start() >= longest) {
            state = State.TOO_LONG;
            handOut(units, seen, "");
            line = 1 + scan.lines();
            floor = window.start();
        }
    }

    private void readOn(IdLineScan scan) throws IOException {
        int moved = window.fill();
        scan.shift(moved);
        floor = Math.max(0, floor - moved);
    }

    private void finish(CodeUnits units) {
        if (window.length() > 0 || window.offset() == 0) {
            boolean blank = new ByteLines(units).skip(window.bytes(), window.start(), window.end()) >= window.end();
            handOut(units, window.end(), blank ? "load.refused.empty" : "load.refused.no-record");
        }
    }

    private void handOut(CodeUnits units, int to, String reasonBeforeFirst) {
        long offset = window.offset();
        var bytes = window.take(to);
        pieces.accept(
                switch (state) {
                    case RECORD -> reader.read(offset, line, bytes, units);
                    case BEFORE_FIRST -> new Piece.Refused(offset, line, bytes, reasonBeforeFirst);
                    case TOO_LONG -> new Piece.Refused(offset, line, bytes, "load.refused.too-long");
                });
    }
}
