package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.query.Condition.Clause;
import org.reelkeeper.query.Condition.Group;
import org.reelkeeper.query.Condition.Join;
import org.reelkeeper.query.Condition.Without;

class QueryTextTest {

    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneOffset.UTC);
    private static final List<String> VALUES = List.of(
            "putin",
            "and",
            "OR",
            "not",
            "a b",
            "a \"b\" c",
            "a\\b",
            "a\\",
            "\\\"x",
            "-a",
            "!a",
            "(a)",
            "a|b",
            "a:b",
            "title:x",
            "#12",
            "=a",
            "/a/",
            "a*b",
            "a*",
            "a~",
            "a~2",
            "São Paulo",
            "“a”",
            "AT&T",
            "x ",
            "&x",
            "新聞",
            "a\nb",
            "*x",
            "7");

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ANY_TEXT; IS;      putin;          putin
            ANY_TEXT; IS;      vladimir putin; "vladimir putin"
            ANY_TEXT; IS;      and;            "and"
            ANY_TEXT; BEGINS;  krem;           krem*
            ANY_TEXT; BEGINS;  san fr;         "san fr"*
            ANY_TEXT; PRESENT; ``;             *
            TITLE;    IS;      putin;          title:putin
            TITLE;    IS;      say "no";       title:"say \\"no\\""
            TITLE;    LIKE;    kremlin;        title:kremlin~
            TITLE;    EXACTLY; São;            title:="São"
            TITLE;    MATCHES; a/b.*;          title:/a\\/b.*/
            TITLE;    PRESENT; ignored;        title:*
            DATE;     IS;      2007-06;        date:2007-06
            DATE;     IS;      26 June 2007;   date:"26 June 2007"
            DATE;     BEFORE;  2007;           date:<2007
            DATE;     SINCE;   26 June 2007;   date:>="26 June 2007"
            DATE;     IS;      1997..2001;     date:1997..2001
            EMBARGO;  IS;      next 7 days;    embargo:"next 7 days"
            IS;       IS;      draft;          is:draft
            RIGHTS;   IS;      New Zealand;    rights:"New Zealand"
            KEY;      IS;      12;             key:12
            SET;      IS;      for Tokyo;      set:"for Tokyo"
            """)
    void aClauseIsWritten(QueryName name, Comparison comparison, String value, String expected) {
        var clause = new Clause(name, comparison, value);

        assertEquals(expected, QueryText.of(clause));
        assertEquals(List.of(), QueryLanguage.read(expected, MOMENT).problems());
        assertEquals(
                Optional.of(new Group(
                        Join.ALL,
                        List.of(comparison == Comparison.PRESENT ? new Clause(name, comparison, "") : clause))),
                QueryText.conditions(expected));
    }

    @Test
    void groupsAreWritten() {
        var a = clause("a");
        var b = clause("b");
        var c = clause("c");
        assertEquals("a b", QueryText.of(all(a, b)));
        assertEquals("a or b", QueryText.of(any(a, b)));
        assertEquals("a (b or c)", QueryText.of(all(a, any(b, c))));
        assertEquals("(a b) or c", QueryText.of(any(all(a, b), c)));
        assertEquals("-(a or b) -c", QueryText.of(all(new Without(any(a, b)), new Without(c))));
        assertEquals("a", QueryText.of(new Without(new Without(a))));
        assertEquals("a", QueryText.of(all(any(a), all(), clause(" "))));
        assertEquals("", QueryText.of(all()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a (b or c)", "a or b c", "title:(a or b)", "-(a b)", "kremlin~1", "\"open", "tilte:x", "(a"})
    void whatIsNoPlainListIsNotTakenApart(String text) {
        assertEquals(Optional.empty(), QueryText.conditions(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a or b",
                "-a title:b",
                "a AND b",
                "date:>2001 is:draft",
                "not title:-a",
                "#12 rights:=Japan"
            })
    void aPlainListIsTakenApartAndMeansTheSame(String text) {
        var conditions = QueryText.conditions(text).orElseThrow();

        assertEquals(
                QueryLanguage.read(text, MOMENT).query(),
                QueryLanguage.read(QueryText.of(conditions), MOMENT).query());
    }

    @Test
    void whatIsWrittenIsReadAsItWasMeant() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            var condition = condition(random, 3);
            var text = QueryText.of(condition);
            var reading = QueryLanguage.read(text, MOMENT);

            assertEquals(List.of(), reading.problems(), text);
            assertEquals(shape(condition), Shape.of(reading.query()), text);
        }
    }

    @Test
    void aFlatListComesBackAsItWas() {
        var random = new Random(13);
        for (int round = 0; round < 3_000; round++) {
            var parts = new ArrayList<Condition>();
            for (int count = 2 + random.nextInt(4); count > 0; count--) {
                var clause = clause(random);
                parts.add(random.nextInt(4) == 0 ? new Without(clause) : clause);
            }
            var group = new Group(random.nextBoolean() ? Join.ALL : Join.ANY, parts);

            assertEquals(Optional.of(group), QueryText.conditions(QueryText.of(group)));
        }
    }

    @Test
    void everyNameHasAComparison() {
        for (var name : QueryName.values()) {
            assertTrue(Comparison.of(name).contains(Comparison.IS));
        }
    }

    private static Condition condition(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 4 : 2);
        if (kind < 2) {
            return clause(random);
        }
        if (kind == 2) {
            return new Without(condition(random, depth - 1));
        }
        var parts = new ArrayList<Condition>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            parts.add(condition(random, depth - 1));
        }
        return new Group(random.nextBoolean() ? Join.ALL : Join.ANY, parts);
    }

    private static Clause clause(Random random) {
        var name = List.of(QueryName.ANY_TEXT, QueryName.TITLE, QueryName.SUMMARY, QueryName.SET)
                .get(random.nextInt(4));
        return new Clause(name, Comparison.IS, VALUES.get(random.nextInt(VALUES.size())));
    }

    /// As the reader gives it: what joins alike is one, and what is alone is not joined.
    private static String shape(Condition condition) {
        return Shape.of(query(condition));
    }

    private static Query query(Condition condition) {
        return switch (condition) {
            case Clause(var name, var _, var value) when name == QueryName.SET -> new Query.InWorkSet(value.strip());
            case Clause(var name, var _, var value) -> new Query.InText(name.fields(), new TextMatch.Phrase(value));
            case Without(Without(var part)) -> query(part);
            case Without(Group(var _, var parts)) when parts.size() == 1 -> query(new Without(parts.getFirst()));
            case Without(var part) -> new Query.Not(query(part));
            case Group(var join, var parts) -> joined(join, parts);
        };
    }

    private static Query joined(Join join, List<Condition> parts) {
        var queries = new ArrayList<Query>();
        for (var part : parts) {
            switch (query(part)) {
                case Query.And(var inner) when join == Join.ALL -> queries.addAll(inner);
                case Query.Or(var inner) when join == Join.ANY -> queries.addAll(inner);
                case Query query -> queries.add(query);
            }
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        return join == Join.ALL ? new Query.And(queries) : new Query.Or(queries);
    }

    private static Clause clause(String value) {
        return new Clause(QueryName.ANY_TEXT, Comparison.IS, value);
    }

    private static Group all(Condition... parts) {
        return new Group(Join.ALL, List.of(parts));
    }

    private static Group any(Condition... parts) {
        return new Group(Join.ANY, List.of(parts));
    }
}
