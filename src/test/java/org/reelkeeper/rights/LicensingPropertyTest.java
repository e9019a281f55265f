package org.reelkeeper.rights;

import static org.reelkeeper.rights.Counterexamples.ROUNDS;
import static org.reelkeeper.rights.Counterexamples.isOpen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every answer to a licence question: what closes never opens, and order says nothing.
class LicensingPropertyTest {

    private static final List<PipeTable.Row> QUESTIONS =
            QuestionsTest.questions().toList();
    private static final List<String> RESTRICTIONS = Counterexamples.restrictions();

    private final Counterexamples counterexamples = new Counterexamples();

    @Test
    void aFurtherRestrictionNeverOpens() {
        for (int round = 0; round < ROUNDS; round++) {
            var row = counterexamples.one(QUESTIONS);
            var before = SetUp.of(row.cell(0), row.cell(1));
            var after = restricted(before, counterexamples.one(RESTRICTIONS));
            if (isOpen(after, row.cell(2)) && !isOpen(before, row.cell(2))) {
                counterexamples.add(row.cell(2) + ": " + before + " -> " + after);
            }
        }
        counterexamples.assertNone();
    }

    /// Said in a block, in the holder's field, or in the terms, unless those are empty and would state something then.
    private SetUp restricted(SetUp before, String restriction) {
        return switch (counterexamples.random().nextInt(before.terms().isBlank() ? 2 : 3)) {
            case 0 -> before.and("block " + restriction);
            case 1 -> before.and("holder " + restriction);
            default -> before.withTerms(before.terms() + ". " + restriction);
        };
    }

    @Test
    void aRestrictionBesideNoneClosesAsMuchAsAlone() {
        for (var restriction : RESTRICTIONS) {
            for (int round = 0; round < 20; round++) {
                var question = counterexamples.one(QUESTIONS).cell(2);
                for (var place : List.of("block ", "holder ")) {
                    var beside = SetUp.of("None", place + restriction);
                    if (isOpen(beside, question) && !isOpen(SetUp.of(restriction, ""), question)) {
                        counterexamples.add(question + ": " + beside);
                    }
                }
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void aFurtherRuleThatClosesNeverOpens() {
        for (int round = 0; round < ROUNDS; round++) {
            var row = counterexamples.one(QUESTIONS);
            var before = SetUp.of(row.cell(0), row.cell(1)).standing();
            var rule = RandomRules.rule(counterexamples.random());
            if (rule.kind() != Kind.PERMIT && rule.kind() != Kind.NONE_STATED) {
                var rules = new ArrayList<>(before.rules());
                rules.add(rule);
                var after = verdict(with(before, rules), row.cell(2));
                if (after == Verdict.YES && verdict(before, row.cell(2)) != Verdict.YES) {
                    counterexamples.add(row.cell(2) + ": " + row.cell(0) + " and " + RuleNotation.of(rule));
                }
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void unresolvedRulesAreNeverOpenWhenNothingIsAsked() {
        var none = SetUp.of("None", "").standing();
        for (var text : Counterexamples.statements()) {
            var rules = Authorities.standard().restrictions().read(text, RuleSource.SUMMARY);
            boolean isUnread = rules.stream().anyMatch(rule -> !rule.resolved());
            if (isUnread && (verdict(with(none, rules), "") == Verdict.YES || isOpen(SetUp.of(text, ""), ""))) {
                counterexamples.add(text);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            var rule = RandomRules.rule(counterexamples.random()).withResolved(false);
            if (verdict(with(none, List.of(rule)), "") == Verdict.YES) {
                counterexamples.add(RuleNotation.of(rule));
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            var statements = Stream.generate(() -> counterexamples.one(RESTRICTIONS))
                    .limit(3)
                    .collect(Collectors.toCollection(ArrayList::new));
            var terms = SetUp.of(String.join(". ", statements), "");
            Collections.shuffle(statements, counterexamples.random());
            var shuffled = SetUp.of(String.join(". ", statements), "");
            var question = counterexamples.one(QUESTIONS).cell(2);
            if (!same(terms.standing(), shuffled.standing(), question)) {
                counterexamples.add(question + ": " + terms + " -> " + shuffled);
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        var none = SetUp.of("None", "").standing();
        for (int round = 0; round < ROUNDS; round++) {
            var rules = Stream.generate(() -> RandomRules.rule(counterexamples.random()))
                    .limit(5)
                    .toList();
            var shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, counterexamples.random());
            var question = counterexamples.one(QUESTIONS).cell(2);
            if (!same(with(none, rules), with(none, shuffled), question)) {
                counterexamples.add(question + ": " + RuleNotation.of(rules));
            }
        }
        counterexamples.assertNone();
    }

    /// An answer of yes or no stands whatever is added to the question, but for the day.
    @Test
    void aCloserQuestionIsAnsweredAlike() {
        var details = List.of("in JP", "in GB", "by BBC", "by Harbour TV", "on online", "on radio", "for news");
        for (int round = 0; round < ROUNDS; round++) {
            var row = counterexamples.one(QUESTIONS);
            var detail = counterexamples.one(details);
            var standing = SetUp.of(row.cell(0), row.cell(1)).standing();
            var before = verdict(standing, row.cell(2));
            var closer = row.cell(2).isEmpty() ? detail : row.cell(2) + "; " + detail;
            boolean isCloser = !row.cell(2).contains(detail.substring(0, 3));
            if (isCloser && before != Verdict.UNCLEAR && verdict(standing, closer) != before) {
                counterexamples.add(before + " but not for " + closer + ": " + row);
            }
        }
        counterexamples.assertNone();
    }

    private static RightsStanding with(RightsStanding standing, List<Rule> rules) {
        return new RightsStanding(standing.publication(), standing.embargo(), standing.terms(), rules, standing.date());
    }

    private static Verdict verdict(RightsStanding standing, String question) {
        return QuestionsTest.answer(standing, question).verdict();
    }

    /// Whether two records have the same rules and the same answer, for the same reasons, with the same duties.
    private static boolean same(RightsStanding one, RightsStanding other, String question) {
        var first = QuestionsTest.answer(one, question);
        var second = QuestionsTest.answer(other, question);
        return RuleNotation.of(one.rules()).equals(RuleNotation.of(other.rules()))
                && first.verdict() == second.verdict()
                && whys(first).equals(whys(second))
                && RuleNotation.of(first.duties()).equals(RuleNotation.of(second.duties()));
    }

    private static Set<Why> whys(LicenceAnswer answer) {
        return answer.reasons().stream().map(Reason::why).collect(Collectors.toSet());
    }
}
