package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a search for exceptions to a rule has found, the same at each run.
final class Counterexamples {

    static final int ROUNDS = 4_000;

    private final Random random = new Random(20070626);
    private final Set<String> found = new TreeSet<>();

    /// The statements of the table.
    static List<String> statements() {
        return StatementsTest.statements()
                .map(row -> row.cell(1))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /// Statements that only ever close.
    static List<String> restrictions() {
        return PipeTable.rows("restrictions.psv", 1).map(row -> row.cell(0)).toList();
    }

    /// The words of a text, its statements, and the elements of its lists.
    static Stream<String> phrases(String terms) {
        return Stream.of("[ ./:;]+", "\\. ?", " ?/ ?|, ")
                .flatMap(mark -> Stream.of(terms.split(mark)))
                .filter(phrase -> !phrase.isBlank());
    }

    static boolean isOpen(SetUp setUp, String question) {
        return QuestionsTest.answer(setUp, question).verdict() == Verdict.YES;
    }

    Random random() {
        return random;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    void add(String counterexample) {
        found.add(counterexample);
    }

    void assertNone() {
        assertEquals("", String.join("\n", found), () -> found.size() + " counterexamples");
    }
}
