package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every licence question of the table has the answer that the table gives.
class QuestionsTest {

    static final LocalDate TODAY = LocalDate.parse("2026-01-31");

    static Stream<PipeTable.Row> questions() {
        return PipeTable.rows("questions.psv", 7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void isAnsweredAsExpected(PipeTable.Row row) {
        var answer = answer(SetUp.of(row.cell(0), row.cell(1)), row.cell(2));

        if (row.cell(3).equals("closed")) {
            assertNotEquals(Verdict.YES, answer.verdict(), answer::toString);
        } else {
            assertEquals(row.cell(3), answer.verdict().key(), answer::toString);
        }
        assertReason(row.cell(4), answer);
        if (!row.cell(5).isEmpty()) {
            assertEquals(duties(row.cell(5)), RuleNotation.of(answer.duties()));
        }
    }

    private static void assertReason(String why, LicenceAnswer answer) {
        var found = answer.reasons().stream().map(reason -> reason.why().key()).toList();
        assertTrue(why.isEmpty() || found.contains(why), () -> why + " is not among " + found);
    }

    private static Set<String> duties(String cell) {
        return cell.equals("none")
                ? Set.of()
                : Stream.of(cell.split(" \\+ ")).collect(Collectors.toCollection(TreeSet::new));
    }

    static LicenceAnswer answer(SetUp setUp, String words) {
        return answer(setUp.standing(), words);
    }

    static LicenceAnswer answer(RightsStanding standing, String words) {
        var question = LicenceQuestion.OPEN;
        var today = TODAY;
        for (var word : SetUp.words(words)) {
            var value = SetUp.rest(word);
            switch (word.split(" ")[0]) {
                case "by" -> question = question.by(value);
                case "in" -> question = question.in(value);
                case "on" -> question = question.on(Medium.ofKey(value).orElseThrow());
                case "at" -> question = question.at(LocalDate.parse(value));
                case "for" -> question = question.toward(Purpose.ofKey(value).orElseThrow());
                case "today" -> today = LocalDate.parse(value);
                default -> throw new IllegalStateException(word);
            }
        }
        return Licensing.answer(standing, question, today, Authorities.standard());
    }
}
