package org.reelkeeper.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reelkeeper.exchange.AtomicFile;
import org.reelkeeper.exchange.HtmlSheet;
import org.reelkeeper.exchange.TableFile;

/// Writes what a person wants on paper or in a spreadsheet: whole, or not at all, and never into the catalogue.
public final class Sheets {

    private final OpenCatalogue catalogue;

    Sheets(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Writes a sheet for a browser to show and print.
    ///
    /// @throws IOException when it cannot be written
    public void writeSheet(PrintSheet sheet, Path file, Locale language) throws IOException {
        catalogue.checkOutside(file);
        var html = new HtmlSheet(
                        language.toLanguageTag(),
                        sheet.title(),
                        sheet.notes(),
                        sheet.facts().stream()
                                .map(fact -> new HtmlSheet.Fact(fact.name(), fact.text()))
                                .toList(),
                        sheet.heads(),
                        sheet.rows(),
                        sheet.foot())
                .html();
        AtomicFile.replace(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    /// Writes a table for a spreadsheet.
    ///
    /// @throws IOException when it cannot be written
    public void writeTable(List<String> heads, List<List<String>> rows, Path file) throws IOException {
        catalogue.checkOutside(file);
        AtomicFile.replace(file, out -> TableFile.write(heads, rows, out));
    }
}
