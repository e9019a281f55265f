package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.CsvWriter.Cells;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

class CsvWriterTest {

    private static final RecordJson JSON =
            new RecordJson(ReadingContext.in(ZoneId.of("UTC")), Instant.parse("2026-03-01T12:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadBack(Cells cells) {
        assertSameAfter(SampleRecords.full(), cells);
    }

    @ParameterizedTest
    @EnumSource
    void absentAndEmptyStayApart(Cells cells) {
        assertSameAfter(SampleRecords.with(SampleRecords.empty(), "- Title:", "- Date:", "- Keywords:"), cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\uFF1D1",
                "\uFF0B1",
                "'=1",
                "''=1",
                "'quoted'",
                "a,b;c",
                "a\"b\"",
                "\"",
                "line\nline",
                " | ",
                "\\|",
                "=cmd|' /C calc'!A0",
                "caf\u00e9 \uD83D\uDE00 \u202Eabc\u200B"
            })
    void hostileTextsAreReadBackFromBothKindsOfCells(String text) {
        var record = SampleRecords.with(
                SampleRecords.with(SampleRecords.empty(), Field.TITLE, text), "- Camera: x | y", "- A\\B: :" + text);

        for (var cells : Cells.values()) {
            assertSameAfter(record, cells);
        }
    }

    @Test
    void noCellOfASpreadsheetStartsLikeAFormula() {
        var record = SampleRecords.with(SampleRecords.with(SampleRecords.empty(), Field.TITLE, "=1"), Field.CITY, "@x");

        assertTrue(write(record, Cells.SPREADSHEET).contains(",'=1,"));
        assertTrue(write(record, Cells.SPREADSHEET).contains(",'@x,"));
        assertTrue(write(record, Cells.EXACT).contains(",=1,"));
    }

    @Test
    void aKeywordWithACommaStaysOne() {
        assertSameAfter(SampleRecords.with(SampleRecords.empty(), "- Keywords: sea, coast;"), Cells.EXACT);
        assertSameAfter(SampleRecords.with(SampleRecords.empty(), "- Keywords: a|b, c\\"), Cells.EXACT);
    }

    private static void assertSameAfter(CatalogueRecord record, Cells cells) {
        var read = ReadPieces.of(new CsvReader(ReadingContext.in(ZoneId.of("UTC"))), write(record, cells))
                .records();

        assertEquals(JSON.line(record), JSON.line(read.getFirst()));
    }

    private static String write(CatalogueRecord record, Cells cells) {
        var out = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(out, JSON, cells)) {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
