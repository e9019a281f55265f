package org.reelkeeper.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A table of texts for a spreadsheet: comma-separated, UTF-8, a row a line, heads first. Texts that start like a formula
/// get an apostrophe.
public final class TableFile {

    private TableFile() {}

    public static void write(List<String> heads, List<List<String>> rows, OutputStream out) throws IOException {
        var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        writer.writeRecord(heads);
        for (var row : rows) {
            writer.writeRecord(row.stream().map(CellText::guarded).toList());
        }
        writer.flush();
        out.flush();
    }
}
