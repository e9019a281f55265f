package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.model.Field;

class HitsTest {

    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneOffset.UTC);

    private static Sought sought(String query) {
        return Sought.of(QueryLanguage.read(query, MOMENT).query());
    }

    /// Hits stand in square brackets.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            putin;             story;   PUTIN meets Putin's men;      [PUTIN] meets [Putin]'s men
            putin nato;        story;   Putin and NATO;               [Putin] and [NATO]
            sao;               story;   in São Paulo;                 in [São] Paulo
            São;               story;   in Sao Paulo;                 in [Sao] Paulo
            "sao paulo";       story;   in São  Paulo, Sao;           in [São  Paulo], Sao
            rock-n-roll;       story;   Rock'n'Roll;                  [Rock'n'Roll]
            "a b";             story;   a b a b a;                    [a b] [a b] a
            "a a";             story;   a a a;                        [a a a]
            krem*;             story;   the Kremlin and Kreml;        the [Kremlin] and [Kreml]
            kremlin~;          story;   Kremiln or Krelmin or kerl;   [Kremiln] or [Krelmin] or kerl
            nato~;             story;   NAOT nto otan;                [NAOT] [nto] otan
            ="São";            story;   São and Sao;                  [São] and Sao
            =ao;               story;   São and Sao;                  São and S[ao]
            /kr.*n/;           story;   Kremlin and Kern;             [Kremlin] and Kern
            /kr.*n/;           title;   Kremlin;                      [Kremlin]
            /kr.*n/;           title;   The Kremlin;                  The Kremlin
            /São.*/;           title;   são paulo;                    [são paulo]
            title:putin;       story;   Putin;                        Putin
            title:putin;       title;   Putin;                        [Putin]
            -putin;            story;   Putin;                        Putin
            nato -putin;       story;   Putin NATO;                   Putin [NATO]
            a or b;            story;   b a;                          [b] [a]
            putin is:draft;    story;   Putin;                        [Putin]
            id:4972;           id;      4972;                         [4972]
            id:49*;            id;      4972;                         [4972]
            "a b" b;           story;   a b b;                        [a b] [b]
            *;                 story;   Putin;                        Putin
            新聞;              story;   の新聞を;                     の[新聞]を
            """)
    void marks(String query, String name, String text, String expected) {
        var field = QueryName.of(name).orElseThrow().fields().iterator().next();
        var marked = new StringBuilder(text);
        Hits.in(text, field, sought(query))
                .reversed()
                .forEach(hit -> marked.insert(hit.end(), ']').insert(hit.start(), '['));

        assertEquals(expected, marked.toString());
    }

    @Test
    void nothingSoughtOrNoTextGivesNoHit() {
        assertTrue(sought("is:draft -putin").isEmpty());
        assertEquals(List.of(), Hits.in("Putin", Field.TITLE, sought("is:draft")));
        assertEquals(List.of(), Hits.in("", Field.TITLE, sought("putin")));
    }

    @Test
    void aLongTextIsMarkedAtOnce() {
        var text = "Russian President Vladimir Putin meets NATO chief in the Kremlin. ".repeat(1_600);
        var sought = sought("putin krem* presidnet~ \"nato chief\" =the /vlad.*/ russian");
        Hits.in(text, Field.STORY_TEXT, sought);

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        7 * 1_600, Hits.in(text, Field.STORY_TEXT, sought).size()));
    }

    @Test
    void anExpressionThatTriesTooManyWaysMatchesNothing() {
        var bad = sought("/(a+)+b/");

        assertTimeout(Duration.ofSeconds(2), () -> {
            assertEquals(List.of(), Hits.in("a".repeat(100), Field.TITLE, bad));
            assertEquals(List.of(), Hits.in("a".repeat(250) + " x", Field.STORY_TEXT, bad));
            assertEquals(List.of(), Hits.in("ab".repeat(100_000), Field.TITLE, sought("/(a|b)*/")));
            assertEquals(
                    1, Hits.in("ab".repeat(90), Field.TITLE, sought("/(a|b)*/")).size());
            assertTrue(
                    Hits.in("ab".repeat(5_000), Field.TITLE, sought("/(a|b)*/")).size() < 2);
        });
    }

    @Test
    void hitsNeverOverlapAndLieInTheText() {
        var random = new Random(5);
        var pieces = List.of("a", "b", "ab", " ", " ", "é", "\u0301", "\uD83D", "\uDE00", "新", "-", "kremlin");
        var sought = sought("a \"a b\" ab* kremlin~ =é /a.*/ 新");
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(20), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            int end = 0;
            for (var hit : Hits.in(text.toString(), Field.SUMMARY, sought)) {
                assertTrue(end <= hit.start() && hit.start() < hit.end() && hit.end() <= text.length());
                end = hit.end();
            }
        }
    }
}
