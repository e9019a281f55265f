package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;

/// A record as an agency exported it; where it is not at hand, these tests are skipped and say so.
class RealRecordTest {

    private static final Path FILE = Path.of(System.getProperty("reelkeeper.records", "../shared/records"))
            .resolve("497276.txt");

    private byte[] bytes = {};

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isReadable(FILE), () -> "no real record at " + FILE.toAbsolutePath());
        bytes = Files.readAllBytes(FILE);
    }

    /// Whole and value spans, counted in the file by hand.
    @ParameterizedTest
    @CsvSource(textBlock = """
            heading,            0,    0,  183
            recordId,         184,  195,  201
            heading.1,        202,  202,  385
            title,            386,  395,  578
            date,             579,  587,  601
            summary,          602,  613,  986
            embargo,          987, 1000, 1020
            keywords,        1021, 1032, 1032
            reutersId,       1033, 1047, 1075
            storyText,       1076, 1090, 3488
            copyrightHolder, 3489, 3509, 3516
            copyrightNotice, 3517, 3537, 3635
            usageTerms,      3636, 3664, 3668
            """)
    void aFieldStandsWhereItIsWritten(String key, int whole, int value, int end) {
        var field = field(key);

        assertEquals(new Loaded(new Span(whole, end), new Span(value, end)), field.source());
    }

    @Test
    void everySpanHoldsTheTextOfItsField() {
        for (var field : record().fields()) {
            var span = ((Loaded) field.source()).value();

            assertEquals(field.text(), new String(bytes, span.start(), span.length(), StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            recordId,        497276
            date,            26th June 2007
            embargo,         11th July 2007 13:00
            keywords,        ''
            copyrightHolder, REUTERS
            usageTerms,      None
            """)
    void aFieldHasTheTextThatIsWritten(String key, String text) {
        assertEquals(text, field(key).text());
    }

    @Test
    void theStoryHasElevenParagraphsAndEndsBeforeTheGluedHolder() {
        var story = field("storyText").text();

        assertEquals(11, story.lines().count());
        assertTrue(story.endsWith("opposed."), story);
    }

    @Test
    void theThreeCopiesOfTheTitleAreEqual() {
        assertEquals(field("title").text(), field("heading").text());
        assertEquals(field("title").text(), field("heading.1").text());
    }

    @Test
    void theFieldsComeInTheOrderOfTheFile() {
        assertEquals(
                "heading recordId heading title date summary embargo keywords reutersId storyText "
                        + "copyrightHolder copyrightNotice usageTerms",
                record().fields().stream().map(FieldText::field).map(Field::key).collect(Collectors.joining(" ")));
    }

    @Test
    void theRecordIsOnePieceAndGivesItsBytesBack() {
        assertEquals(0, record().offset());
        assertEquals(1, record().line());
        assertEquals(TextEncoding.UTF_8, record().encoding());
        assertArrayEquals(bytes, LabelledTextWriter.write(Pieces.record(record()), bytes));
    }

    @Test
    void aCorrectedHolderChangesNothingButItself() {
        var record = Pieces.record(record());
        var holder = record.first(Field.COPYRIGHT_HOLDER).orElseThrow();
        var corrected = record.with(Slot.of(Field.COPYRIGHT_HOLDER), holder.corrected("Somebody else"));

        var before = new String(bytes, StandardCharsets.US_ASCII);
        var after = new String(LabelledTextWriter.write(corrected, bytes), StandardCharsets.US_ASCII);
        assertEquals(before.replace("Holder: REUTERS\n", "Holder: Somebody else\n"), after);
        assertTrue(SameFields.readBack(corrected, bytes));
    }

    private Piece.Read record() {
        List<Piece> pieces = Pieces.of(bytes);
        assertEquals(1, pieces.size());
        return (Piece.Read) pieces.getFirst();
    }

    private FieldText field(String key) {
        return Pieces.record(record()).at(Slot.ofKey(key)).orElseThrow();
    }
}
