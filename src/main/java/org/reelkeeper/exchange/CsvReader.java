package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.Columns.Column;
import org.reelkeeper.exchange.Lines.Line;
import org.reelkeeper.exchange.Rows.Broken;
import org.reelkeeper.exchange.Rows.Row;
import org.reelkeeper.exchange.Rows.Whole;
import org.reelkeeper.exchange.SourcePiece.Frame;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.model.SourceLayout;

/// Reads a table of records: a header row of our keys or labels, then one record a row, separated by commas, semicolons
/// or tabs. Other columns become extra fields; a bad row is refused and the next one read.
public final class CsvReader implements SourceReader {

    private static final String SEPARATORS = ",;\t";

    private final ReadingContext context;

    /// @param context the catalogue's, which what a file states is compared by
    public CsvReader(ReadingContext context) {
        this.context = context;
    }

    @Override
    public void read(InputStream in, Consumer<SourcePiece> pieces) throws IOException {
        var lines = new Lines(in);
        var chain = new PieceChain(pieces);
        var first = skipBlank(lines, chain);
        if (first.isPresent() && ByteOrderMark.isUtf16(first.get())) {
            refuseRest(first.get(), lines, chain, "load.refused.utf-16");
        } else if (first.isPresent()) {
            lines.giveBack(first.get());
            readTable(new Rows(lines, separator(first.get().bytes())), lines, chain);
        }
        chain.end("load.refused.no-record");
    }

    private static Optional<Line> skipBlank(Lines lines, PieceChain chain) throws IOException {
        var next = lines.next();
        while (next.isPresent() && next.get().isBlank()) {
            chain.blank(next.get());
            next = lines.next();
        }
        return next;
    }

    private static void refuseRest(Line first, Lines lines, PieceChain chain, String reason) throws IOException {
        chain.refuse(first, reason, List.of());
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            chain.follow(next.get(), reason);
        }
    }

    private static byte separator(byte[] header) {
        int best = 0;
        for (int candidate = 1; candidate < SEPARATORS.length(); candidate++) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return (byte) SEPARATORS.charAt(best);
    }

    private static int count(byte[] header, int candidate) {
        int count = 0;
        for (byte next : header) {
            count += next == SEPARATORS.charAt(candidate) ? 1 : 0;
        }
        return count;
    }

    private void readTable(Rows rows, Lines lines, PieceChain chain) throws IOException {
        var header = rows.next().orElseThrow();
        if (!(header instanceof Whole whole)) {
            refuseRest(header.first(), lines, chain, "load.refused.no-columns");
            return;
        }
        var names = new RowText(whole.bytes());
        var columns = Columns.of(whole.cells().stream().map(names::of).toList());
        if (columns.isEmpty()) {
            lines.giveBack(whole.asLine());
            refuseRest(lines.next().orElseThrow(), lines, chain, "load.refused.no-columns");
            return;
        }
        chain.add(frame(whole));
        for (var next = rows.next(); next.isPresent(); next = rows.next()) {
            take(next.get(), whole.bytes(), columns.get(), chain);
        }
    }

    private void take(Row row, byte[] header, List<Column> columns, PieceChain chain) {
        switch (row) {
            case Broken(var line, var reason) -> chain.refuse(line, reason, List.of());
            case Whole whole when whole.first().isBlank() -> chain.blank(whole.asLine());
            case Whole whole when whole.cells().stream().allMatch(Cell::isAbsent) -> chain.add(frame(whole));
            case Whole whole
            when whole.cells().size() != columns.size() ->
                chain.refuse(
                        whole.asLine(),
                        "load.refused.cells",
                        List.of(String.valueOf(whole.cells().size()), String.valueOf(columns.size())));
            case Whole whole -> take(whole, header, columns, chain);
        }
    }

    private void take(Whole row, byte[] header, List<Column> columns, PieceChain chain) {
        var text = new RowText(row.bytes());
        var fields = new RowFields(context);
        for (int place = 0; place < columns.size(); place++) {
            var cell = row.cells().get(place);
            if (!cell.isAbsent()) {
                fields.add(columns.get(place), text.of(cell), cell.place());
            }
        }
        var line = row.asLine();
        switch (fields.fields()) {
            case RowFields.Result.Wrong(var key) -> chain.refuse(line, "load.refused.wrong-value", List.of(key));
            case RowFields.Result.Fields(var read)
            when read.isEmpty() -> chain.refuse(line, "load.refused.no-record", List.of());
            case RowFields.Result.Fields(var read) ->
                chain.add(new Read(
                        line.offset(),
                        line.length(),
                        line.number(),
                        SourceLayout.CSV,
                        text.encoding(),
                        Digest.of(header, row.bytes()),
                        read));
        }
    }

    private static Frame frame(Whole row) {
        return new Frame(row.first().offset(), row.bytes().length, row.first().number());
    }
}
