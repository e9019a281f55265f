package org.reelkeeper.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.query.SafePattern;

class PatternAutomatonTest {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "aa",
            "ab",
            "minister",
            "Ministry",
            "MINI",
            "mini 12",
            "1997",
            "a.b",
            "a(b)",
            "x/y",
            "São",
            "ſ",
            "\u212A",
            "k",
            "line\nbreak",
            "a-b",
            "{",
            "a{2}",
            "[",
            "\\",
            "#",
            "\"",
            "~",
            "<1-9>",
            "@",
            "&");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minist(er|ry)", ".*", "m.*", ".*ini.*", "a?b?", "(a|b)+", "[a-m]+", "[^a]", "a{2}", "a{1,}", "\\d{4}",
                        "a\\.b",
                "a\\(b\\)", "x/y", "k", "s", "\\w+", "S.o", "line.break", "a-b", "[A-Za-z ]+[0-9]*", "()", "\\\\", "\\["
            })
    void acceptsWhatJavaMatches(String expression) {
        var automaton = PatternAutomaton.of(expression).orElseThrow();
        var pattern = SafePattern.of(expression);

        for (var text : TEXTS) {
            assertEquals(pattern.matches(text), accepts(automaton, text), expression + " on " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*?",
                "a*+",
                "(?i)a",
                "(?=a)",
                "a\\b",
                "(a)\\1",
                "^a$",
                "[a&&[b]]",
                "\\p{L}",
                "\"a\"",
                "#",
                "~a",
                "<1-9>",
                "a&b",
                "é",
                "a|",
                "(",
                "[",
                "*a",
                "\\s",
                "((((a{99}){99}){99}){99})",
                "a{999}",
                "((.*a.{99}){99})"
            })
    void leavesWhatJavaReadsOtherwise(String expression) {
        assertTrue(PatternAutomaton.of(expression).isEmpty());
    }

    private static boolean accepts(org.apache.lucene.util.automaton.CompiledAutomaton automaton, String text) {
        return switch (automaton.type) {
            case NONE -> false;
            case ALL -> true;
            case SINGLE -> automaton.term.equals(new BytesRef(text));
            case NORMAL -> runs(automaton.getByteRunnable(), new BytesRef(text));
        };
    }

    private static boolean runs(ByteRunnable automaton, BytesRef text) {
        return automaton.run(text.bytes, text.offset, text.length);
    }
}
