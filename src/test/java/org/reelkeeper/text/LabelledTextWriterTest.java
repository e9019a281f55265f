package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.TextEncoding;

class LabelledTextWriterTest {

    private static final Charset WINDOWS_1252 = TextEncoding.WINDOWS_1252.charset();
    private static final String RECORD = """
            NORWAY: Pilots end strike
            Record ID:
            700101
            NORWAY: Pilots end strike
            - Title: NORWAY: Pilots end strike
            - Date: 3rd March 2008
            - Keywords:
            - Story Text: One.
            Two. - Copyright Holder: CITY TV
            - Usage Terms/Restrictions: None
            """;

    @Test
    void anUntouchedRecordIsItsSource() {
        var read = Pieces.only(RECORD);

        assertSame(read.bytes(), LabelledTextWriter.write(Pieces.record(read), read.bytes()));
    }

    @Test
    void aMarkDoesNotShowInTheText() {
        var read = Pieces.only(RECORD);
        var marked = with(Pieces.record(read), FieldText.added(Field.REVIEW, "", "reviewed"));

        assertSame(read.bytes(), LabelledTextWriter.write(marked, read.bytes()));
    }

    @Test
    void aCorrectedTextStandsInThePlaceOfTheOldOne() {
        assertEquals(
                RECORD.replace("3rd March 2008", "4th March 2008"), corrected(RECORD, Field.DATE, "4th March 2008"));
    }

    @Test
    void anEmptyFieldGetsASpaceBeforeItsFirstText() {
        assertEquals(RECORD.replace("Keywords:", "Keywords: ferry"), corrected(RECORD, Field.KEYWORDS, "ferry"));
    }

    @Test
    void anEmptiedFieldKeepsALabelThatCanBeRead() {
        var written = corrected(RECORD, Field.STORY_TEXT, "");

        assertEquals(RECORD.replace("One.\nTwo.", ""), written);
        assertEquals("", Pieces.record(Pieces.only(written)).text(Field.STORY_TEXT));
        assertEquals("CITY TV", Pieces.record(Pieces.only(written)).text(Field.COPYRIGHT_HOLDER));
    }

    @Test
    void anEmptyStoryWithAGluedHolderIsFilledBeforeTheHolder() {
        var empty = RECORD.replace("One.\nTwo.", "").replace("Text:  -", "Text: -");

        assertEquals(empty.replace("Text: -", "Text: New. -"), corrected(empty, Field.STORY_TEXT, "New."));
    }

    @Test
    void newLinesEndAsTheLinesOfTheRecordDo() {
        assertEquals(
                RECORD.replace("One.\nTwo.", "A\nB\n\nC").replace("\n", "\r\n"),
                corrected(RECORD.replace("\n", "\r\n"), Field.STORY_TEXT, "A\nB\n\nC"));
        assertEquals(
                RECORD.replace("One.\nTwo.", "A\nB").replace("\n", "\r"),
                corrected(RECORD.replace("\n", "\r"), Field.STORY_TEXT, "A\nB"));
    }

    @Test
    void addedFieldsGoWhereTheOrderOfLabelsPutsThem() {
        var record = Pieces.record(Pieces.only(RECORD));
        record = with(record, FieldText.added(Field.EMBARGO, "Embargoed", "18th March 2008 12:00"));
        record = with(record, FieldText.added(Field.COPYRIGHT_NOTICE, "Copyright Notice", "(c) City"));
        record = with(record, FieldText.added(Field.TOPICS, "Topics", ""));
        record = with(record, FieldText.added(Field.EXTRA, "Lens", "wide"));

        assertEquals("""
                NORWAY: Pilots end strike
                Record ID:
                700101
                NORWAY: Pilots end strike
                - Title: NORWAY: Pilots end strike
                - Date: 3rd March 2008
                - Lens: wide
                - Embargoed: 18th March 2008 12:00
                - Keywords:
                - Story Text: One.
                Two.
                - Topics: - Copyright Holder: CITY TV
                - Copyright Notice: (c) City
                - Usage Terms/Restrictions: None
                """, write(record, RECORD));
        assertTrue(SameFields.readBack(record, utf8(RECORD)));
    }

    @Test
    void aFieldBehindAllOthersIsAddedAtTheEndOfTheContent() {
        var cut = "Heading\nRecord ID:\n5\n- Title: Heading\n\n\n";
        var record =
                with(Pieces.record(Pieces.only(cut)), FieldText.added(Field.STORY_TEXT, "Story Text", "One.\nTwo."));

        assertEquals("Heading\nRecord ID:\n5\n- Title: Heading\n- Story Text: One.\nTwo.\n\n\n", write(record, cut));
    }

    @Test
    void aMissingRecordIdIsWrittenBehindItsLabel() {
        var cut = "Heading\nRecord ID:\n- Title: Heading\n";
        var record = with(Pieces.record(Pieces.only(cut)), FieldText.added(Field.RECORD_ID, "", "77"));

        assertEquals("Heading\nRecord ID: 77\n- Title: Heading\n", write(record, cut));
    }

    @Test
    void windows1252StaysWhatItIsWhenItHoldsTheText() {
        var source = RECORD.replace("One", "Bj\u00f8rn").getBytes(WINDOWS_1252);

        assertArrayEquals(
                RECORD.replace("One", "Bj\u00f8rn")
                        .replace("CITY TV", "\u20acTV")
                        .getBytes(WINDOWS_1252),
                corrected(source, Field.COPYRIGHT_HOLDER, "\u20acTV"));
    }

    @Test
    void aPieceThatCannotHoldATextBecomesUtf8AsAWhole() {
        var source = RECORD.replace("One", "Bj\u00f8rn").getBytes(WINDOWS_1252);

        assertArrayEquals(
                utf8(RECORD.replace("One", "Bj\u00f8rn").replace("CITY TV", "\u6f22")),
                corrected(source, Field.COPYRIGHT_HOLDER, "\u6f22"));
    }

    @Test
    void aPieceThatWouldBeReadInAnotherEncodingBecomesUtf8AsAWhole() {
        var text = RECORD.replace("One", "\u00c3\u00a9").replace("CITY TV", "K\u00f8l");

        assertArrayEquals(
                utf8(text.replace("K\u00f8l", "Kol")),
                corrected(text.getBytes(WINDOWS_1252), Field.COPYRIGHT_HOLDER, "Kol"));
    }

    @Test
    void aTextThatLooksLikeAFieldDoesNotReadBack() {
        assertFalse(readsBack(Field.STORY_TEXT, "One.\n- Copyright Notice: (c)\nTwo."));
        assertFalse(readsBack(Field.STORY_TEXT, "One.\nRecord ID:\nTwo."));
        assertFalse(readsBack(Field.DATE, " 4th March 2008"));
        assertTrue(readsBack(Field.STORY_TEXT, "One.\n- Serbia: silent\n- Date: today\nTwo."));
    }

    @Test
    void aRecordWithoutASourceIsWrittenInTheOrderOfTheLayout() {
        var record =
                new CatalogueRecord(1, 1, Pieces.record(Pieces.only(RECORD)).origin(), List.of());
        record = with(record, FieldText.added(Field.USAGE_TERMS, "Usage Terms/Restrictions", ""));
        record = with(record, FieldText.added(Field.STORY_TEXT, "Story Text", "One.\nTwo."));
        record = with(record, FieldText.added(Field.EXTRA, "Lens", "wide"));
        record = with(record, FieldText.added(Field.RECORD_ID, "", "12"));
        record = with(record, FieldText.added(Field.TITLE, "Title", "B\u00f8lge"));
        record = with(record, FieldText.added(Field.CITY, "City", "Larvik"));

        var expected = """
                B\u00f8lge
                Record ID:
                12
                B\u00f8lge
                - Title: B\u00f8lge
                - Lens: wide
                - Story Text: One.
                Two.
                - City: Larvik
                - Usage Terms/Restrictions:
                """;
        assertEquals(expected, new String(LabelledTextWriter.write(record), StandardCharsets.UTF_8));
        assertTrue(SameFields.readBack(record));
    }

    private static boolean readsBack(Field field, String text) {
        var read = Pieces.only(RECORD);
        return SameFields.readBack(correct(Pieces.record(read), field, text), read.bytes());
    }

    private static String corrected(String source, Field field, String text) {
        return new String(corrected(utf8(source), field, text), StandardCharsets.UTF_8);
    }

    private static byte[] corrected(byte[] source, Field field, String text) {
        var read = (Piece.Read) Pieces.of(source).getFirst();
        return LabelledTextWriter.write(correct(Pieces.record(read), field, text), source);
    }

    private static CatalogueRecord correct(CatalogueRecord record, Field field, String text) {
        return record.with(Slot.of(field), record.first(field).orElseThrow().corrected(text));
    }

    private static CatalogueRecord with(CatalogueRecord record, FieldText field) {
        return record.with(new Slot(field.field(), record.all(field.field()).size()), field);
    }

    private static String write(CatalogueRecord record, String source) {
        return new String(LabelledTextWriter.write(record, utf8(source)), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
