package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.query.Completion.Nothing;
import org.reelkeeper.query.Completion.OfFacet;
import org.reelkeeper.query.Completion.OfField;
import org.reelkeeper.query.Completion.OfNames;
import org.reelkeeper.query.Completion.OfWords;
import org.reelkeeper.query.Completion.OfWorkSets;

class CompletionTest {

    /// The caret is where the text has a bar; what is replaced stands in the square brackets of the answer.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ti^;                     [ti] title
            co^;                     [co] country
            a -emb^;                 [emb] embargo
            (st^;                    [st] story status
            loa^ded;                 [loaded] loaded
            zzz^;                    nothing
            "ti^;                    nothing
            putin^;                  nothing
            title:x^;                nothing
            summary:^;               nothing
            is:dr^;                  [dr] draft
            is:re^ x;                [re] reviewed released
            IS:re^;                  [re] reviewed released
            -is:re^;                 [re] reviewed released
            is:(draft or re^;        [re] reviewed released
            review:cor^;             [cor] corrected
            status:^;                [] usable withheld withdrawn
            has:key^;                [key] keywords
            has:dr^;                 [dr] draft
            problem:embargo.g^;      [embargo.g] embargo.gap
            problem:sum^;            [sum] summary summary.truncated
            embargo:li^;             [li] lifted
            embargo:next^;           [next] "next week" "next month" "next year" "next 7 days" "next 30 days"
            embargo:next 7^;         [next 7] "next 7 days"
            embargo:"next 7^";       ["next 7"] "next 7 days"
            embargo:>tod^;           [tod] today
            loaded:y^;               [y] yesterday
            date:20^;                [20] facet YEAR 20
            rights:no^;              [no] none-stated none Nordic "North America" Norway
            rights:uk^;              [uk] "United Kingdom" "British Virgin Islands" Ukraine
            territory:jap^;          [jap] Japan
            medium:o^;               [o] online
            country:rus^;            [rus] facet COUNTRY rus
            country:(rus^ or x);     [rus] facet COUNTRY rus
            country:"new z^;         ["new z] facet COUNTRY new z
            country:"new z^" x;      ["new z"] facet COUNTRY new z
            holder:^;                [] facet HOLDER
            source:b^;               [b] facet SOURCE b
            keyword:n^;              [n] facet KEYWORD n
            batch:1^;                [1] facet LOAD 1
            by:an^;                  [an] facet PERSON an
            city:mos^;               [mos] field city mos
            aspect:4^;               [4] field aspectRatio 4
            set:"for t^;             ["for t] sets for t
            id:4^;                   nothing
            foo:b^;                  nothing
            title:(x) ti^;           [ti] title
            """)
    void whatMayStandAtTheCaret(String marked, String expected) {
        int caret = marked.indexOf('^');
        var text = marked.replace("^", "");
        var answer = shape(text, Completion.at(text, caret));

        assertEquals(expected, expected.startsWith("[no]") ? answer.substring(0, expected.length()) : answer);
    }

    @Test
    void nothingTypedOffersEveryName() {
        assertEquals(new OfNames(0, 0, QueryName.all()), Completion.at("", 0));
        assertEquals(new OfNames(6, 6, QueryName.all()), Completion.at("putin ", 99));
    }

    @Test
    void anyPlaceOfAnyTextCanBeAskedFor() {
        var pieces = "title: date: embargo:next ( ) \" “ ” \\ | - ! * is: a é > =".split(" ");
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            var text = random.ints(random.nextInt(8), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece] + (piece % 3 == 0 ? " " : ""))
                    .collect(Collectors.joining());
            for (int caret = 0; caret <= text.length(); caret++) {
                shape(text, Completion.at(text, caret));
            }
        }
        assertTrue(Completion.at("title:(", 99) instanceof Nothing);
    }

    private static String shape(String text, Completion completion) {
        return switch (completion) {
            case Nothing() -> "nothing";
            case OfNames(var start, var end, var names) ->
                replaced(text, start, end, names.stream().map(QueryName::key).collect(Collectors.joining(" ")));
            case OfWords(var start, var end, var _, var words) -> replaced(text, start, end, String.join(" ", words));
            case OfFacet(var start, var end, var facet, var typed) ->
                replaced(text, start, end, ("facet " + facet + " " + typed).strip());
            case OfField(var start, var end, var field, var typed) ->
                replaced(text, start, end, "field " + field.key() + " " + typed);
            case OfWorkSets(var start, var end, var typed) -> replaced(text, start, end, "sets " + typed);
        };
    }

    private static String replaced(String text, int start, int end, String with) {
        return "[" + text.substring(start, end) + "] " + with;
    }
}
