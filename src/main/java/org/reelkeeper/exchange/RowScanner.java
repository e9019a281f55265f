package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.Span;

/// Finds the cells of one row, line after line; one method a state. Used for one row and thrown away.
final class RowScanner {

    /// How a row stands at the end of a line.
    enum Outcome {
        COMPLETE,
        OPEN,
        BROKEN
    }

    private enum State {
        CELL_START,
        BARE,
        QUOTED,
        QUOTE_IN_QUOTED,
        LINE_END,
        BROKEN
    }

    private final byte separator;
    private final int start;
    private final List<Cell> cells = new ArrayList<>();
    private State state = State.CELL_START;
    private int position;
    private int cellStart;
    private boolean quoted;

    /// @param start how many bytes stand before the first cell
    RowScanner(byte separator, int start) {
        this.separator = separator;
        this.start = start;
    }

    Outcome scan(byte[] line) {
        for (byte next : line) {
            if (position >= start) {
                state = after(next);
            }
            position++;
        }
        return switch (state) {
            case QUOTED -> Outcome.OPEN;
            case BROKEN -> Outcome.BROKEN;
            case CELL_START, BARE, QUOTE_IN_QUOTED -> {
                closeCell();
                yield Outcome.COMPLETE;
            }
            case LINE_END -> Outcome.COMPLETE;
        };
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    private State after(byte next) {
        return switch (state) {
            case CELL_START -> atCellStart(next);
            case BARE -> inBare(next);
            case QUOTED -> next == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> next == '"' ? State.QUOTED : behindCell(next, State.BROKEN);
            case LINE_END -> State.LINE_END;
            case BROKEN -> State.BROKEN;
        };
    }

    private State atCellStart(byte next) {
        cellStart = position;
        quoted = next == '"';
        return quoted ? State.QUOTED : inBare(next);
    }

    private State inBare(byte next) {
        return behindCell(next, State.BARE);
    }

    private State behindCell(byte next, State otherwise) {
        if (next == separator) {
            closeCell();
            return State.CELL_START;
        }
        if (next == '\n' || next == '\r') {
            closeCell();
            return State.LINE_END;
        }
        return otherwise;
    }

    private void closeCell() {
        int start = state == State.CELL_START ? position : cellStart;
        cells.add(new Cell(new Span(start, position), quoted && state != State.CELL_START));
    }
}
