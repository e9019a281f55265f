package org.reelkeeper.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldListsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry, sea        | ferry/sea
            ferry; sea, coast | ferry/sea, coast
            ferry; sea\\; ice | ferry/sea; ice
            C:\\tapes, sea    | C:\\tapes/sea
            ferry,, ,         | ferry
            """)
    void aTextIsItsItems(String text, String items) {
        assertEquals(List.of(items.split("/")), FieldLists.split(text));
    }

    @Test
    void whateverItemsAreJoinedAreSplitAgain() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var items = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(_ -> "a" + letters(random) + (random.nextBoolean() ? "b" : "\\"))
                    .toList();

            assertEquals(items, FieldLists.split(FieldLists.join(items)), () -> FieldLists.join(items));
        }
    }

    private static String letters(Random random) {
        var letters = new StringBuilder();
        for (int place = random.nextInt(5); place > 0; place--) {
            letters.append(";,\\\n x".charAt(random.nextInt(6)));
        }
        return letters.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", " ", "\\", "\\;", "a", "\n"})
    void aLongTextIsSplitInNoTime(String form) {
        var text = "a;" + form.repeat((2 << 20) / form.length()) + "a";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FieldLists.join(FieldLists.split(text)));
    }
}
