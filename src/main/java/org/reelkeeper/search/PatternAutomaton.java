package org.reelkeeper.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// A regular expression as an automaton, which goes through the terms of the index many times faster than one term after
/// the other is tried.
///
/// Only for expressions that Lucene and Java read alike: plain characters, `.`, groups, alternatives, simple classes and
/// simple repetitions.
final class PatternAutomaton {

    private static final int MOST_WORK = 10_000;
    private static final int LONGEST = 200;
    private static final int MOST_COUNTED = 2;
    private static final int WITHOUT_CASE = RegExp.CASE_INSENSITIVE | RegExp.CASE_INSENSITIVE_RANGE;

    private static final Pattern ALIKE = Pattern.compile("(?:[A-Za-z0-9 _,:;=!%'/.|()*+?-]"
            + "|\\\\[.*+?|()\\[\\]{}/\\\\dw-]"
            + "|\\{\\d{1,2}(?:,\\d{0,2})?}"
            + "|\\[\\^?(?:[A-Za-z0-9 _](?:-[A-Za-z0-9])?)+])*");

    /// Repetitions of a repetition and of nothing, which Java has further meanings for.
    private static final Pattern NOT_ALIKE = Pattern.compile("(?:^|[(|*+?}])[*+?{]");

    private PatternAutomaton() {}

    /// Empty when the expression has to be tried term by term.
    static Optional<CompiledAutomaton> of(String expression) {
        if (isTooLarge(expression)
                || !ALIKE.matcher(expression).matches()
                || NOT_ALIKE.matcher(expression).find()) {
            return Optional.empty();
        }
        try {
            var expressed = new RegExp(expression, RegExp.NONE, WITHOUT_CASE).toAutomaton();
            return Optional.of(new CompiledAutomaton(Operations.determinize(expressed, MOST_WORK), false, true));
        } catch (IllegalArgumentException | TooComplexToDeterminizeException _) {
            return Optional.empty();
        }
    }

    /// Counted repetitions within each other make automata of any size.
    private static boolean isTooLarge(String expression) {
        return expression.length() > LONGEST
                || expression.chars().filter(letter -> letter == '{').count() > MOST_COUNTED;
    }
}
