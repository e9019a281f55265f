package org.reelkeeper.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.exchange.Lines.Line;

/// Puts the lines of a table together to rows. A row whose quotes do not fit is given up with its first line only, and
/// reading goes on behind that line, so that one stray quote costs one row. Not safe for several threads.
///
/// Why not the library that writes tables: a row must know its bytes, and a quoted empty cell is not a missing one.
final class Rows {

    /// One row, or one line that is none.
    sealed interface Row {

        Line first();
    }

    /// A row whose quotes fit.
    ///
    /// @param bytes of all its lines
    @SuppressWarnings("ArrayRecordComponent") // rows are read in place and never compared
    record Whole(Line first, byte[] bytes, List<Cell> cells) implements Row {

        /// All of it as if it were one line.
        Line asLine() {
            return new Line(first.offset(), first.number(), bytes.length, bytes);
        }
    }

    /// A line that cannot be part of a table.
    record Broken(Line first, String reason) implements Row {}

    private final Lines lines;
    private final byte separator;

    Rows(Lines lines, byte separator) {
        this.lines = lines;
        this.separator = separator;
    }

    Optional<Row> next() throws IOException {
        var first = lines.next();
        return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
    }

    private Row row(Line first) throws IOException {
        if (first.isTooLong()) {
            return new Broken(first, "load.refused.too-long");
        }
        var taken = new ArrayList<Line>();
        var bytes = new ByteArrayOutputStream();
        var cells = new RowScanner(separator, ByteOrderMark.length(first));
        Optional<Line> next = Optional.of(first);
        while (next.isPresent() && !next.get().isTooLong() && bytes.size() <= Lines.LIMIT) {
            taken.add(next.get());
            bytes.writeBytes(next.get().bytes());
            switch (cells.scan(next.get().bytes())) {
                case COMPLETE -> {
                    return new Whole(first, bytes.toByteArray(), cells.cells());
                }
                case BROKEN -> {
                    return broken(taken);
                }
                case OPEN -> next = lines.next();
            }
        }
        next.ifPresent(lines::giveBack);
        return broken(taken);
    }

    private Row broken(List<Line> taken) {
        taken.subList(1, taken.size()).reversed().forEach(lines::giveBack);
        return new Broken(taken.getFirst(), "load.refused.quotes");
    }
}
