package org.reelkeeper.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

class TextExportTest {

    private static final String ONE = "One\nRecord ID:\n1\nOne\n- Title: One";
    private static final String TWO = "Two\nRecord ID:\n2\nTwo\n- Title: Two\n";

    /// A file and its records.
    private record Loaded(byte[] bytes, List<CatalogueRecord> records) {
        static Loaded of(byte[] bytes) {
            return new Loaded(
                    bytes,
                    ReadPieces.of(SourceReaders.forFile("x.txt", ReadingContext.in(ZoneId.of("UTC"))), bytes)
                            .records());
        }
    }

    @Test
    void oneFileLeavesAsItCame() throws IOException {
        var file = Loaded.of(("\uFEFF" + TWO + "\n \n" + ONE).getBytes(UTF_8));

        assertArrayEquals(file.bytes(), export(file));
    }

    @Test
    void anotherRecordBeginsOnALineOfItsOwn() throws IOException {
        assertEquals(ONE + "\n" + TWO + ONE, new String(export(of(ONE, UTF_8), of(TWO, UTF_8), of(ONE, UTF_8)), UTF_8));
    }

    @Test
    void aMarkStandsAtTheStartOnly() throws IOException {
        assertEquals(TWO + TWO, new String(export(of(TWO, UTF_8), of("\uFEFF" + TWO, UTF_8)), UTF_8));
    }

    @Test
    void wideRecordsAreReadBack() throws IOException {
        var wide = of("\uFEFF" + TWO + ONE, UTF_16LE);
        var later = new Loaded(wide.bytes(), List.of(wide.records().getLast()));

        assertArrayEquals(wide.bytes(), export(wide));
        assertEquals(List.of("One"), titles(export(later)));
        assertEquals(List.of("Two", "One", "One"), titles(export(wide, of(ONE, UTF_8))));
        assertEquals(List.of("One", "Two", "One"), titles(export(of(ONE, UTF_8), wide)));
    }

    @Test
    void aChangedFieldIsTheOnlyThingThatDiffers() throws IOException {
        var file = of(TWO + "\n" + ONE, Charset.forName("windows-1252"));
        var changed = SampleRecords.with(file.records().getLast(), Field.CITY, "Dover");

        assertEquals(
                TWO + "\n" + ONE + "\n- City: Dover",
                new String(
                        export(new Loaded(file.bytes(), List.of(file.records().getFirst(), changed))), UTF_8));
    }

    @Test
    void recordsOfOtherLayoutsAreWrittenAnew() throws IOException {
        var line = "{\"recordId\":\"1\",\"title\":\"One\"}";
        var records = ReadPieces.of(new JsonLinesReader(ReadingContext.in(ZoneId.of("UTC"))), line)
                .records();

        assertEquals(List.of("One"), titles(export(new Loaded(line.getBytes(UTF_8), records))));
    }

    private static Loaded of(String text, Charset charset) {
        return Loaded.of(text.getBytes(charset));
    }

    private static List<String> titles(byte[] bytes) {
        return Loaded.of(bytes).records().stream()
                .map(record -> record.text(Field.TITLE))
                .toList();
    }

    private static byte[] export(Loaded... files) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[][] open = {{}};
        try (var writer = new TextExport(
                out,
                origin ->
                        Arrays.copyOfRange(open[0], (int) origin.offset(), (int) origin.offset() + origin.length()))) {
            for (var file : files) {
                open[0] = file.bytes();
                for (var record : file.records()) {
                    writer.write(record);
                }
            }
        }
        return out.toByteArray();
    }
}
