package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;

/// Every statement of the table is read as the table says.
class StatementsTest {

    private static final RuleReader READER = Authorities.standard().restrictions();

    static Stream<PipeTable.Row> statements() {
        return PipeTable.rows("statements.psv", 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void isReadAsExpected(PipeTable.Row row) {
        var rules = rules(row);
        switch (row.cell(2)) {
            case "unclear" -> assertTrue(isUnclear(rules), () -> "clear: " + RuleNotation.of(rules));
            case "closed" ->
                assertTrue(
                        isUnclear(rules) || rules.stream().anyMatch(StatementsTest::restricts),
                        () -> "free: " + RuleNotation.of(rules));
            default -> assertEquals(expected(row.cell(2), rules), RuleNotation.of(rules));
        }
    }

    /// What is unclear by its rules is unclear as the terms of a record, and nothing else is.
    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void theTermsAreUnclearWhenARuleIs(PipeTable.Row row) {
        if (row.cell(0).equals("terms")) {
            var terms = UsageTerms.of(Specimen.ferry(Field.USAGE_TERMS, row.cell(1)), READER);

            assertEquals(isUnclear(terms.rules()), terms.state() == TermsState.UNCLEAR);
        }
    }

    private static List<Rule> rules(PipeTable.Row row) {
        return row.cell(0).equals("terms")
                ? UsageTerms.of(Specimen.ferry(Field.USAGE_TERMS, row.cell(1)), READER)
                        .rules()
                : new HolderReader(READER).read(row.cell(1), RuleSource.HOLDER);
    }

    /// The reading that was found if the table allows it, else the first that it allows.
    private static Set<String> expected(String cell, List<Rule> rules) {
        var readings =
                Stream.of(cell.split(" OR ")).map(StatementsTest::reading).toList();
        return readings.stream()
                .filter(RuleNotation.of(rules)::equals)
                .findFirst()
                .orElse(readings.getFirst());
    }

    private static Set<String> reading(String text) {
        return text.equals("nothing")
                ? Set.of()
                : Stream.of(text.split(" \\+ ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUnclear(Collection<Rule> rules) {
        boolean isNone = rules.stream().anyMatch(rule -> rule.kind() == Kind.NONE_STATED);
        return rules.stream().anyMatch(rule -> !rule.resolved())
                || (isNone && rules.stream().anyMatch(StatementsTest::restricts));
    }

    private static boolean restricts(Rule rule) {
        return switch (rule.kind()) {
            case PROHIBIT, ONLY, DUTY, LIMIT, NOT_AFTER, NOT_BEFORE, POINTER -> true;
            case PERMIT, NONE_STATED, NOTE -> false;
        };
    }
}
