package org.reelkeeper.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.model.CatalogueRecord;
import tools.jackson.databind.JsonNode;

/// Writes a table: a header row of keys, then one record a row, UTF-8. A field that is absent is an empty cell, one
/// that
/// is present and empty a pair of quotes.
public final class CsvWriter implements RecordWriter {

    /// What a cell may do to a spreadsheet that opens the table.
    public enum Cells {
        /// Texts that start like a formula get an apostrophe.
        SPREADSHEET,
        /// Every text as it is.
        EXACT
    }

    private final OutputStream out;
    private final de.siegmar.fastcsv.writer.CsvWriter rows;
    private final RecordJson json;
    private final Cells cells;

    public CsvWriter(OutputStream out, RecordJson json, Cells cells) {
        this.out = out;
        this.json = json;
        this.cells = cells;
        this.rows = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out);
        rows.writeRecord(Columns.WRITTEN);
    }

    @Override
    public void write(CatalogueRecord record) {
        var node = json.write(record);
        List<@Nullable String> row = new ArrayList<>();
        for (var column : Columns.WRITTEN) {
            var text = text(column, node);
            row.add(text == null ? null : cells == Cells.EXACT ? CellText.exact(text) : CellText.guarded(text));
        }
        rows.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        rows.flush();
        out.flush();
    }

    /// The writing library takes null for a cell with nothing in it.
    private static @Nullable String text(String column, JsonNode record) {
        var value = record.path(column);
        if (column.contains(".")) {
            int dot = column.indexOf('.');
            value = record.path(column.substring(0, dot)).path(column.substring(dot + 1));
        } else if (value.isObject()) {
            value = value.path("raw");
        }
        if (value.isMissingNode()) {
            return null;
        }
        return switch (column) {
            case "extra" -> extras(value);
            case "usageTerms.rules" -> personRules(value);
            default -> value.isArray() ? list(value) : value.stringValue();
        };
    }

    private static String list(JsonNode items) {
        var texts = items.valueStream().map(JsonNode::stringValue).toList();
        return texts.size() == 1 && texts.getFirst().contains(",") ? texts.getFirst() + ";" : CellText.join(texts);
    }

    private static String extras(JsonNode extras) {
        return CellText.join(extras.valueStream()
                .map(extra -> CellText.labelled(
                        extra.get("label").stringValue(), extra.get("value").stringValue()))
                .toList());
    }

    /// Rules that are read from the text again need no cell.
    private static @Nullable String personRules(JsonNode rules) {
        boolean made = rules.valueStream()
                .anyMatch(rule -> rule.path("source").asString("").equals("person"));
        return made ? rules.toString() : null;
    }
}
