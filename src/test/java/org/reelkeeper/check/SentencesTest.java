package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

class SentencesTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:record-id|title|date|embargo|restriction|summary|field|text" + "|encoding|label)\\.[a-z-]+)\"");

    @Test
    void everyCodeHasASentenceAndEverySentenceACode() throws IOException {
        var codes = new TreeSet<String>();
        for (var room : List.of("check", "embargo")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/reelkeeper", room))) {
                for (var file : files.toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
                }
            }
        }
        var sentences =
                ResourceBundle.getBundle("org.reelkeeper.check.check", Locale.ENGLISH, Sentences.class.getModule());

        assertEquals(codes, new TreeSet<>(sentences.keySet()));
    }

    @Test
    void aSentenceHoldsItsArgumentsAsTheyAre() {
        var finding = Finding.of(Slot.of(Field.DATE), "date.unreadable", Severity.WARNING, "06/07/2007 {0} 'x'");

        assertEquals(
                "The date “06/07/2007 {0} 'x'” cannot be read, or could mean two days. Type it as day, month in words and year",
                new Sentences(Locale.ENGLISH).of(finding));
    }

    @Test
    void noSentenceLosesAnApostropheOrShouts() {
        var sentences =
                ResourceBundle.getBundle("org.reelkeeper.check.check", Locale.ENGLISH, Sentences.class.getModule());
        for (var code : sentences.keySet()) {
            assertFalse(sentences.getString(code).matches(".*['!:].*"), code);
        }
    }
}
