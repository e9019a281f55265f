package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed or pasted is read, quickly, and each problem lies in the text and has words.
class HostileQueryTest {

    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneOffset.UTC);
    private static final List<String> PIECES = List.of(
            "putin",
            "title:",
            "date:",
            "embargo:",
            "is:",
            "rights:",
            "problem:",
            "id:",
            "#",
            "key:",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "/",
            "\\",
            "*",
            "~",
            "~2",
            "=",
            ">",
            "<=",
            "..",
            "2007",
            "2007-06",
            "-31",
            "next 7 days",
            "last",
            " ",
            " ",
            " ",
            "and",
            " OR ",
            " not ",
            "|",
            "&",
            "-",
            "!",
            ":",
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u0301",
            "\t",
            "\n",
            "新聞",
            "'",
            "{0}",
            "[",
            "]",
            "+",
            "?",
            "%",
            "draft",
            "9999999999999999999");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "\"",
                "“",
                "/",
                "not ",
                "-",
                "!",
                "a ",
                "a|",
                "|",
                "title:",
                "title:(",
                "a(",
                "date:",
                "date:1..",
                "-(",
                "\\",
                "*",
                "~",
                "#",
                "=",
                "a and ",
                "\u0000",
                "\uD800",
                " ",
                "a:",
                "=\"",
                "/(",
                "x~9 "
            })
    void aMegabyteOfAnythingIsReadQuickly(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int length : List.of(99_000, 1_000_000)) {
                sound(piece.repeat(length / piece.length()));
            }
        });
    }

    @Test
    void aHundredThousandBracketsAreAProblem() {
        var reading = QueryLanguage.read("(".repeat(50_000) + "a" + ")".repeat(49_999), MOMENT);

        assertEquals(
                List.of("query.too-deep"),
                reading.problems().stream().map(QueryProblem::code).toList());
    }

    @Test
    void aRegularExpressionOfBracketsIsAProblem() {
        var reading = QueryLanguage.read("/" + "(".repeat(40_000) + ")".repeat(40_000) + "/", MOMENT);

        assertEquals("query.pattern-long", reading.problems().getFirst().code());
    }

    @Test
    void anyMixtureIsRead() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            sound(text.toString());
        }
    }

    private static void sound(String text) {
        var sentences = new QuerySentences(Locale.ENGLISH);
        for (var problem : QueryLanguage.read(text, MOMENT).problems()) {
            assertTrue(
                    0 <= problem.start() && problem.start() < problem.end() && problem.end() <= text.length(),
                    () -> text + " " + problem);
            assertFalse(sentences.of(problem).isBlank());
        }
    }
}
