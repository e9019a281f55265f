package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            São Paulo;                       sao paulo
            Sa\u0303o;                       sao
            ÅNGSTRÖM;                        angstrom
            Straße STRASSE STRAẞE;           strasse strasse strasse
            Œuvre Æsop Øre Łódź Đoković;     oeuvre aesop ore lodz dokovic
            İstanbul ısı;                    istanbul isi
            ΠΟΛΙΣ πόλις;                     πολισ πολισ
            МОСКВА;                          москва
            Ёлка йод;                        елка иод
            “quoted” ‘text’ don't don’t;     quoted text don t don t
            rock-n-roll rock–n—roll;         rock n roll rock n roll
            (BN09) 13:00 4,5;                bn09 13 00 4 5
            ﬁle ½ x² Ⅳ;                      file x
            ＮＡＴＯ;                            nato
            新聞film;                         新 聞 film
            film新聞;                         film 新 聞
            𠀀𠀁;                             𠀀 𠀁
            𝐍𝐚𝐭𝐨;                            nato
            𐐀𐐁;                              𐐨𐐩
            हिन्दी;                             हिनदी
            Krem\u00ADlin a\u200Db;          kremlin ab
            مـوسـكو;                         موسكو
            😀smile😀;                       smile
            a\u0000b;                        a b
            """)
    void wordsOfAText(String text, String expected) {
        assertEquals(List.of(expected.split(" ")), Words.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0301",
                "\u0301\u0302 \u0303",
                "...",
                "\uD800",
                "\uDC00\uD800",
                "\u200D",
                "😀",
                "\u0345",
                "ـ"
            })
    void noWord(String text) {
        assertEquals(List.of(), Words.of(text));
    }

    @Test
    void aMarkAtTheBeginBelongsToNoWord() {
        assertEquals(List.of("a", "b"), Words.of("\u0301a \u0302b"));
        assertEquals(List.of("1-2"), places("\u0301a"));
    }

    @Test
    void aWordKnowsItsPlaceInTheText() {
        assertEquals(
                List.of("0-3", "5-10", "12-15", "15-16", "16-18"),
                places("São “Paulo” \uD83Dabc新𠀀".replace("\uD83D", "")));
        assertEquals(List.of("0-4", "5-7"), places("Sa\u0303o \uD801\uDC00"));
        assertEquals(List.of("0-9"), places("Straße\u0301\u0301x"));
    }

    @Test
    void aVeryLongWordIsCutAndTheNextIsWhole() {
        var words = Words.of("x".repeat(100_000) + " next");

        assertEquals(List.of("x".repeat(255), "next"), words);
        assertEquals(List.of("0-100000", "100001-100005"), places("x".repeat(100_000) + " next"));
    }

    @Test
    void noLetterIsCutInHalf() {
        var word = Words.of("x".repeat(254) + "\uD801\uDC28").getFirst();

        assertFalse(Character.isSurrogate(word.charAt(word.length() - 1)));
    }

    @Test
    void aReaderIsUsedAgain() {
        var reader = new WordReader();
        reader.read("first text");
        assertTrue(reader.advance());
        reader.read("second");
        assertTrue(reader.advance());
        assertEquals("second", reader.word());
        assertEquals("second", new String(reader.letters(), 0, reader.length()));
        assertFalse(reader.advance());
        assertFalse(reader.advance());
    }

    @Test
    void everyCharacterCanBeRead() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            var text = Character.toString(codePoint);
            for (var word : Words.of(text)) {
                assertFalse(word.isEmpty());
                assertEquals(List.of(word), Words.of(word), () -> "folding twice changes " + text);
            }
        }
    }

    private static List<String> places(String text) {
        var reader = new WordReader();
        reader.read(text);
        var places = new ArrayList<String>();
        while (reader.advance()) {
            places.add(reader.start() + "-" + reader.end());
        }
        return places;
    }
}
