package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.SourcePiece.Frame;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source.Loaded;

class JsonLinesReaderTest {

    private final JsonLinesReader reader = new JsonLinesReader(ReadingContext.in(ZoneId.of("UTC")));

    @Test
    void badLinesAreRefusedAndTheOthersRead() {
        var pieces = ReadPieces.of(reader, """
                {"recordId":"1","title":"Ferry reopens"}
                {"recordId":"2","title":
                {"recordId":"3","title":"Kite festival"}
                """);

        assertEquals(2, pieces.read().size());
        assertEquals(List.of(2L), pieces.refused().stream().map(Refused::line).toList());
        assertEquals("load.refused.not-json", pieces.refused().getFirst().reason());
    }

    @Test
    void blankLinesBelongToThePieceBefore() {
        var text = "\n \n{\"title\":\"One\"}\r\n\r\n\n{\"title\":\"Two\"}";

        var pieces = ReadPieces.of(reader, text);

        pieces.coverEveryByte(text.length());
        assertEquals(3, pieces.all().size());
        assertTrue(pieces.all().getFirst() instanceof Frame);
        assertEquals(3, pieces.read().getFirst().line());
        assertEquals(6, pieces.read().getLast().line());
    }

    @Test
    void everyFieldKnowsItsBytes() {
        var text = "\uFEFF{ \"title\" : \"Caf\u00e9\", \"city\":\"Lyon\"}\n";

        var read = ReadPieces.of(reader, text).read().getFirst();

        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals("\"title\" : \"Caf\u00e9\"", stretch(bytes, read.fields().get(0)));
        assertEquals("\"city\":\"Lyon\"", stretch(bytes, read.fields().get(1)));
    }

    private static String stretch(byte[] bytes, FieldText field) {
        var whole = ((Loaded) field.source()).whole();
        return new String(bytes, whole.start(), whole.length(), StandardCharsets.UTF_8);
    }

    @Test
    void whiteSpaceAtTheEndDoesNotMakeAnotherRecord() {
        var pieces = ReadPieces.of(reader, "{\"title\":\"One\"}\n{\"title\":\"One\"}  \r\n");

        assertEquals(pieces.read().getFirst().digest(), pieces.read().getLast().digest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    []; load.refused.no-object
                    "text"; load.refused.no-object
                    {}; load.refused.no-record
                    {"problems":[]}; load.refused.no-record
                    {"title":["a"]}; load.refused.wrong-value
                    {"keywords":[1]}; load.refused.wrong-value
                    {"date":{"raw":{}}}; load.refused.wrong-value
                    {"status":{"publication":"maybe"}}; load.refused.wrong-value
                    {"extra":{"Sport":"x"}}; load.refused.wrong-value
                    {"title":"a","title":"b"}; load.refused.not-json
                    {"title":"a"} {"title":"b"}; load.refused.not-json
                    {"title":"a"} x; load.refused.not-json
                    """)
    void whatIsNoCanonicalRecordIsRefused(String line, String reason) {
        assertEquals(reason, ReadPieces.of(reader, line).refused().getFirst().reason());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var latin = "{\"title\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        var wide = "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_16LE);

        assertEquals(
                "load.refused.not-utf-8",
                ReadPieces.of(reader, latin).refused().getFirst().reason());
        assertEquals(
                "load.refused.not-utf-8",
                ReadPieces.of(reader, wide).refused().getFirst().reason());
    }

    @Test
    void unknownKeysAreKept() {
        var read = ReadPieces.of(reader, """
                        {"recordId":"A-7","camera":"S. Okoro","rating":{"stars":3},"extra":[{"label":"Sport","value":"Judo"}]}
                        """).read().getFirst();

        assertEquals(
                List.of("recordId=A-7", "camera=S. Okoro", "rating={\"stars\":3}", "Sport=Judo"),
                read.fields().stream()
                        .map(field -> field.label() + "=" + field.text())
                        .toList());
        assertTrue(read.fields().stream().allMatch(field -> field.field() == Field.EXTRA));
    }

    @Test
    void aDeepPileOfBracketsIsRefused() {
        var line = "{\"title\":" + "[".repeat(100_000);

        assertEquals(
                "load.refused.not-json",
                ReadPieces.of(reader, line).refused().getFirst().reason());
    }

    @Test
    void anEmptyFileHasNoPieceAndABlankOneIsRefused() {
        assertEquals(List.of(), ReadPieces.of(reader, "").all());
        assertEquals(
                "load.refused.empty",
                ReadPieces.of(reader, "\n\n").refused().getFirst().reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"publication\":[\"withdrawn\"]}",
                "{\"publicaton\":\"withdrawn\"}",
                "{\"publication\":\"gone\"}",
                "{\"review\":7}",
                "\"withdrawn\""
            })
    void aStatusThatIsNotUnderstoodIsRefused(String status) {
        var refused = ReadPieces.of(reader, "{\"title\":\"One\",\"status\":" + status + "}\n")
                .refused();

        assertEquals("load.refused.wrong-value", refused.getFirst().reason());
        assertEquals(List.of("status"), refused.getFirst().details());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a; b\",\"c\"]",
                "[\"a; b\"]",
                "[\"a, b\",\"c\"]",
                "[\"a\\\\\",\"b; c\"]",
                "[\"a\\\\; b\",\"c, d\"]",
                "[\"a\\nb\",\"c\"]",
                "[\"a\\\\b\",\"c\"]"
            })
    void anElementOfAListComesBackAsItWas(String list) {
        var record =
                ReadPieces.of(reader, "{\"keywords\":" + list + "}\n").records().getFirst();

        var json = new RecordJson(ReadingContext.in(ZoneId.of("UTC")), Instant.EPOCH).line(record);

        assertTrue(json.contains("\"keywords\":" + list), json);
    }

    @Test
    void noItemOfAListKeepsASpaceAroundIt() {
        var record = ReadPieces.of(reader, "{\"keywords\":\"Moscow,\u00A0Putin\"}\n")
                .records()
                .getFirst();

        assertEquals(List.of("Moscow", "Putin"), FieldLists.split(record.text(Field.KEYWORDS)));
    }
}
