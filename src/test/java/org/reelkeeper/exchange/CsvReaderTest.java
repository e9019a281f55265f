package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.TextEncoding;

class CsvReaderTest {

    private final CsvReader reader = new CsvReader(ReadingContext.in(ZoneId.of("UTC")));

    @Test
    void keysAndLabelsNameTheColumnsWhateverTheirCapitals() {
        var read = read("RECORDID,title,Usage Terms/Restrictions,Camera\n12,Ferry reopens,None,S. Okoro\n");

        assertEquals(
                List.of("recordId=12", "title=Ferry reopens", "usageTerms=None", "extra=S. Okoro"),
                read.fields().stream().map(CsvReaderTest::named).toList());
        assertEquals("Camera", read.fields().getLast().label());
    }

    @Test
    void aSecondColumnOfTheSameNameIsKeptAsExtra() {
        assertEquals(
                List.of("title=One", "extra=Two"),
                read("title,Title\nOne,Two\n").fields().stream()
                        .map(CsvReaderTest::named)
                        .toList());
    }

    @Test
    void anEmptyCellIsAbsentAndAQuotedOneIsEmpty() {
        assertEquals(
                List.of("title=One", "city="),
                read("title,city,country\nOne,\"\",\n").fields().stream()
                        .map(CsvReaderTest::named)
                        .toList());
    }

    @Test
    void aStrayQuoteCostsOneRow() {
        var text = "recordId,title\n1,\"Broken\n2,Two\n3,\"Thr\"ee\n4,\"Four\nlines\"\n";

        var pieces = ReadPieces.of(reader, text);

        pieces.coverEveryByte(text.length());
        assertEquals(
                List.of(2L, 4L), pieces.refused().stream().map(Refused::line).toList());
        assertEquals(
                List.of("Two", "Four\nlines"),
                pieces.records().stream()
                        .map(record -> record.text(Field.TITLE))
                        .toList());
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        var pieces = ReadPieces.of(reader, "recordId;title\n1;One;more\n2\n3;Three\n");

        assertEquals(
                List.of("load.refused.cells [3, 2]", "load.refused.cells [1, 2]"),
                pieces.refused().stream()
                        .map(piece -> piece.reason() + " " + piece.details())
                        .toList());
        assertEquals(1, pieces.read().size());
    }

    @Test
    void aTableWithoutAColumnOfOursIsRefusedAsAWhole() {
        var text = "name;price\nball;3\nbat;8\n";

        var pieces = ReadPieces.of(reader, text);

        pieces.coverEveryByte(text.length());
        assertEquals(1, pieces.all().size());
        assertEquals("load.refused.no-columns", pieces.refused().getFirst().reason());
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertEquals(
                "load.refused.no-record",
                ReadPieces.of(reader, "recordId,title\n\n").refused().getFirst().reason());
    }

    @Test
    void wideCharactersAreRefusedByTheirName() {
        var bytes = "\uFEFFtitle\nOne\n".getBytes(StandardCharsets.UTF_16LE);

        var pieces = ReadPieces.of(reader, bytes);

        pieces.coverEveryByte(bytes.length);
        assertEquals("load.refused.utf-16", pieces.refused().getFirst().reason());
    }

    @Test
    void aRowThatIsNoUtf8IsReadAsWindows1252() {
        var bytes = "title\nCaf\u00e9 \u201Cnoir\u201D\n".getBytes(Charset.forName("windows-1252"));

        var read = ReadPieces.of(reader, bytes).read().getFirst();

        assertEquals(TextEncoding.WINDOWS_1252, read.encoding());
        assertEquals("Caf\u00e9 \u201Cnoir\u201D", read.fields().getFirst().text());
    }

    @Test
    void theMarkAtTheStartBelongsToNoName() {
        assertEquals(
                "One", read("\uFEFF\"title\"\r\nOne\r\n").fields().getFirst().text());
    }

    @Test
    void onlyOurOwnApostropheIsTakenAway() {
        var records = ReadPieces.of(reader, "title\n'=sum\n'tis the season\n''=x\n'-5\n")
                .records();

        assertEquals(
                List.of("=sum", "'tis the season", "'=x", "-5"),
                records.stream().map(record -> record.text(Field.TITLE)).toList());
    }

    private Read read(String text) {
        return ReadPieces.of(reader, text).read().getFirst();
    }

    private static String named(FieldText field) {
        return field.field().key() + "=" + field.text();
    }

    @Test
    void aColumnStatusIsThePublication() {
        var pieces = ReadPieces.of(reader, "title,Status\nOne,withdrawn\nTwo,gone\nThree,\n");

        assertEquals(
                List.of("title=One status.publication=withdrawn", "title=Three"),
                pieces.records().stream()
                        .map(record -> record.fields().stream()
                                .map(CsvReaderTest::named)
                                .collect(Collectors.joining(" ")))
                        .toList());
        assertEquals(
                List.of(List.of("status")),
                pieces.refused().stream().map(Refused::details).toList());
    }

    @Test
    void aByteThatWindows1252DoesNotHaveKeepsItsNumber() {
        var bytes = "title\nCaf\u00E9\u0081\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                "Caf\u00E9\u0081",
                ReadPieces.of(reader, bytes).records().getFirst().text(Field.TITLE));
    }

    @Test
    void everyLineEndingWithinACellIsOne() {
        assertEquals(
                List.of("storyText=One\nTwo\nThree\nFour"),
                read("storyText\n\"One\rTwo\r\nThree\nFour\"\n").fields().stream()
                        .map(CsvReaderTest::named)
                        .toList());
    }
}
