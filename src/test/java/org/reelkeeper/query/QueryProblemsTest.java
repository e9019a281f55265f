package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryProblemsTest {

    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneOffset.UTC);

    /// The place is the part that the text has in square brackets.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a [tilte]:x;                     unknown-name-near; tilte, title
            [Tilte]:x;                       unknown-name-near; Tilte, title
            [emargo]:next;                   unknown-name-near; emargo, embargo
            [director]:smith;                unknown-name; director
            [director]:(a or b) c;           unknown-name; director
            [title]:;                        no-value; title
            a [title]: ;                     no-value; title
            ([title]:) b;                    no-value; title
            is:[draff];                      unknown-value-near; draff, is, draft
            is:[zzz];                        unknown-value; zzz, is, embargoed, lapsed, held, lifted, unclear, draft, edited
            has:[tilte];                     unknown-value-near; tilte, has, title
            problem:[embargo.no-tiem];       unknown-value-near; embargo.no-tiem, problem, embargo.no-time
            problem:[emb];                   unknown-value-near; emb, problem, embargo
            review:[relaesed];               unknown-value-near; relaesed, review, released
            status:[gone];                   unknown-value; gone, status, usable, withheld, withdrawn
            embargo:[embargd];               unknown-value-near; embargd, embargo, embargoed
            territory:[atlantis];            unknown-place; atlantis, territory
            territory:[jappan];              unknown-value-near; jappan, territory, japan
            medium:[broadcst];               unknown-value-near; broadcst, medium, broadcast
            date:[soon];                     date-unreadable; soon
            date:[06/07/2007];               date-unreadable; 06/07/2007
            date:[1995s];                    date-unreadable; 1995s
            date:[2001..soon];               date-unreadable; soon
            date:[..];                       date-unreadable; ``
            date:["31 June 2007"];           day-impossible; 31 June 2007
            date:[2007-02-29];               day-impossible; 2007-02-29
            date:[2007-13];                  day-impossible; 2007-13
            embargo:[2007-06-26T25:00];      day-impossible; 2007-06-26T25:00
            date:[2001..1997];               range-upside-down; 2001..1997
            date:[today..yesterday];         range-upside-down; today..yesterday
            a ["]b c;                        quote-open; ``
            title:["]b c;                    quote-open; ``
            a [(]b c;                        bracket-open; ``
            title:[(]b;                      bracket-open; ``
            a b[)] c;                        bracket-closes-nothing; ``
            a [()];                          group-empty; ``
            a [( )] b;                       group-empty; ``
            a [AND];                         operator-alone; AND
            [AND] a;                         operator-alone; AND
            [OR] a;                          operator-alone; OR
            a [OR];                          operator-alone; OR
            a [|];                           operator-alone; |
            [|] a;                           operator-alone; |
            (a [OR]) b;                      operator-alone; OR
            a [&];                           operator-alone; &
            a [NOT];                         operator-alone; NOT
            a AND NOT b [AND] OR c;          operator-alone; AND
            [...];                           no-words; ...
            title:[!!!];                     no-words; !!!
            [""];                            no-words; ``
            [//];                            no-words; ``
            [kr*ml];                         star-inside; kr*ml
            [*reml];                         star-inside; *reml
            ["a b"~];                        fuzzy-phrase; a b
            [O'Neil~1];                      fuzzy-phrase; O'Neil
            [kremlin~3];                     fuzzy-number; 3
            duration:[>60];                  no-order; duration
            [/]abc;                          pattern-open; ``
            [/(?=a)b/];                      pattern-unknown; (?
            [/(a)\\1/];                      pattern-unknown; \\1
            [/a.*?b/];                       pattern-unknown; *?
            [/\\bab/];                       pattern-unknown; \\b
            [/^$/];                          no-words; ^$
            [/a(b/];                         pattern-wrong; a(b, Unclosed group
            summary:[/a b/];                 pattern-spaces; a b, summary
            key:[abc];                       no-number; abc
            #[12a];                          no-number; 12a
            batch:[""];                      no-value; batch
            rights:["!"];                    no-words; !
            rights:[BB*];                    whole-name; BB*
            territory:[japan~];              whole-name; japan~
            a | [|] b;                       operator-alone; |
            """)
    void aProblemHasItsPlace(String marked, String code, String arguments) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var reading = QueryLanguage.read(marked.replace("[", "").replace("]", ""), MOMENT);

        assertEquals(1, reading.problems().size(), reading.problems().toString());
        var problem = reading.problems().getFirst();
        assertEquals("query." + code, problem.code());
        assertEquals(List.of(start, end), List.of(problem.start(), problem.end()));
        assertEquals(arguments, String.join(", ", problem.arguments()).substring(0, arguments.length()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            putin is:draff;      [putin]
            putin or date:soon;  [putin]
            "vladimir pu;        [vladimir pu]
            (a or b;             ([a] / [b])
            a) b;                ([a] & [b])
            a AND;               [a]
            is:draff;            ()
            -is:draff;           ()
            """)
    void theRestIsUnderstood(String text, String expected) {
        var reading = QueryLanguage.read(text, MOMENT);

        assertFalse(reading.isSound());
        assertEquals(expected, Shape.of(reading.query()));
    }

    @Test
    void problemsStandInTheOrderOfTheText() {
        var problems = QueryLanguage.read("tilte:a (b date:soon is:x", MOMENT).problems();

        assertEquals(
                List.of(
                        "query.unknown-name-near",
                        "query.bracket-open",
                        "query.date-unreadable",
                        "query.unknown-value"),
                problems.stream().map(QueryProblem::code).toList());
    }

    @Test
    void everyCodeHasASentenceAndEverySentenceACode() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/reelkeeper/query"))) {
            for (var file : files.toList()) {
                Pattern.compile("\"(query\\.[a-z-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(code -> codes.add(code.group(1)));
            }
        }
        var sentences = ResourceBundle.getBundle(
                "org.reelkeeper.query.query", Locale.ENGLISH, QuerySentences.class.getModule());

        assertEquals(codes, new TreeSet<>(sentences.keySet()));
        for (var code : sentences.keySet()) {
            assertFalse(sentences.getString(code).matches(".*['!].*"), code);
        }
    }

    @Test
    void aSentenceSaysWhatIsWrongAndWhatToDo() {
        var problem = QueryLanguage.read("tilte:x", MOMENT).problems().getFirst();

        assertEquals(
                "There is no field tilte; did you mean title? Words with a colon in them go in quotes",
                new QuerySentences(Locale.ENGLISH).of(problem));
    }
}
