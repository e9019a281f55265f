package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.TextEncoding;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void placesOfCharactersAndBytesBelongTogether(TextEncoding encoding) {
        var text = "a\u00e9\u6f22\uD83D\uDEA2z";
        var source = SourceText.of(("\uFEFF" + text).getBytes(encoding.charset()), encoding);

        assertEquals(text, source.text());
        for (int place : new int[] {0, 1, 2, 3, 5, 6}) {
            int bytes = ("\uFEFF" + text.substring(0, place)).getBytes(encoding.charset()).length;
            assertEquals(bytes, source.byteOffset(place));
            assertEquals(place, source.charOffset(bytes));
        }
        assertEquals(0, source.charOffset(0));
    }

    @Test
    void everyByteOfWindows1252HasItsCharacter() {
        var bytes = new byte[256];
        for (int value = 0; value < bytes.length; value++) {
            bytes[value] = (byte) value;
        }

        var source = SourceText.of(bytes, TextEncoding.UTF_8);

        assertEquals(TextEncoding.WINDOWS_1252, source.encoding());
        assertEquals(256, source.text().chars().distinct().count());
        assertEquals(200, source.charOffset(200));
    }

    @ParameterizedTest
    @CsvSource({"'a\nb\n', 2, LF", "'a\r\nb\r\nc', 3, CRLF", "'a\rb\rc\n', 3, CR", "'a', 1, LF", "'', 0, LF"})
    void linesAreCountedAndTheirEndingIsTheMostFrequentOne(String text, int lines, String ending) {
        var source = SourceText.of(text.getBytes(StandardCharsets.UTF_8), TextEncoding.UTF_8);

        assertEquals(lines, source.lineCount());
        assertEquals(ending, source.lineEnding().replace("\r", "CR").replace("\n", "LF"));
    }
}
