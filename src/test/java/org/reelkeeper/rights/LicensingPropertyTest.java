package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every statement and every question: closing never opens, and what says nothing changes nothing.
class LicensingPropertyTest {

    private static final RestrictionReader READER = new RestrictionReader();
    private static final List<PipeTable.Row> STATEMENTS =
            StatementsTest.statements().toList();
    private static final List<PipeTable.Row> QUESTIONS =
            QuestionsTest.questions().toList();
    private static final List<String> RESTRICTIONS =
            PipeTable.rows("restrictions.psv", 1).map(row -> row.cell(0)).toList();
    private static final String NONSENSE = "zzyzx";
    private static final int ROUNDS = 4_000;

    private final Random random = new Random(20070626);
    private final Set<String> counterexamples = new LinkedHashSet<>();

    @Test
    void aFurtherRestrictionNeverOpens() {
        for (int round = 0; round < ROUNDS; round++) {
            var row = one(QUESTIONS);
            var before = SetUp.of(row.cell(0), row.cell(1));
            var after = restricted(before, one(RESTRICTIONS));
            if (isOpen(after, row.cell(2)) && !isOpen(before, row.cell(2))) {
                counterexamples.add(row.cell(2) + ": " + before + " -> " + after);
            }
        }
        assertNone();
    }

    /// Said in the terms, unless they are empty and would state something then, in a block, or in the holder's field.
    private SetUp restricted(SetUp before, String restriction) {
        return switch (random.nextInt(before.terms().isBlank() ? 2 : 3)) {
            case 0 -> before.and("block " + restriction);
            case 1 -> before.and("holder " + restriction);
            default -> before.withTerms(before.terms() + ". " + restriction);
        };
    }

    @Test
    void aFurtherRuleThatClosesNeverOpens() {
        for (int round = 0; round < ROUNDS; round++) {
            var row = one(QUESTIONS);
            var before = SetUp.of(row.cell(0), row.cell(1)).standing();
            var rule = RandomRules.rule(random);
            if (rule.kind() != Kind.PERMIT && rule.kind() != Kind.NONE_STATED) {
                var rules = new ArrayList<>(before.rules());
                rules.add(rule);
                var after = new RightsStanding(
                        before.publication(), before.embargo(), before.terms(), rules, before.date());
                if (isOpen(after, row.cell(2)) && !isOpen(before, row.cell(2))) {
                    counterexamples.add(row.cell(2) + ": " + row.cell(0) + " and " + RuleNotation.of(rule));
                }
            }
        }
        assertNone();
    }

    @Test
    void nonsenseNeverOpensWhatIsClosed() {
        for (var row : QUESTIONS) {
            var terms = row.cell(0);
            if (row.cell(3).equals("no") && !terms.isBlank()) {
                phrases(terms)
                        .map(phrase -> terms.replace(phrase, NONSENSE))
                        .filter(spoilt -> isOpen(SetUp.of(spoilt, row.cell(1)), row.cell(2)))
                        .forEach(spoilt -> counterexamples.add(row.cell(2) + ": " + terms + " -> " + spoilt));
            }
        }
        assertNone();
    }

    /// Its words, its statements, and the elements of its lists.
    private static Stream<String> phrases(String terms) {
        return Stream.of("[ ./:;]+", "\\. ?", " ?/ ?|, ")
                .flatMap(mark -> Stream.of(terms.split(mark)))
                .filter(phrase -> !phrase.isBlank());
    }

    /// But for credits, whose words may be any.
    @Test
    void nonsenseInTermsIsNeverOpenWhenNothingIsAsked() {
        for (var restriction : RESTRICTIONS) {
            for (var phrase : phrases(restriction).toList()) {
                var spoilt = restriction.replaceFirst("\\b" + Pattern.quote(phrase), NONSENSE);
                boolean isCredit = restriction.toLowerCase(Locale.ROOT).matches(".*(credit|courtesy).*");
                if (!isCredit && isOpen(SetUp.of(spoilt, ""), "")) {
                    counterexamples.add(spoilt);
                }
            }
        }
        assertNone();
    }

    @Test
    void unresolvedRulesAreNeverOpenWhenNothingIsAsked() {
        for (var row : STATEMENTS) {
            var rules = READER.read(row.cell(1), RuleSource.SUMMARY);
            if (rules.stream().anyMatch(rule -> !rule.resolved())) {
                for (var setUp : List.of(SetUp.of("None", "block " + row.cell(1)), SetUp.of(row.cell(1), ""))) {
                    if (!row.cell(1).contains(";") && isOpen(setUp, "")) {
                        counterexamples.add(setUp.toString());
                    }
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            var rule = RandomRules.rule(random).withResolved(false);
            var none = SetUp.of("None", "").standing();
            var standing =
                    new RightsStanding(none.publication(), none.embargo(), none.terms(), List.of(rule), none.date());
            if (isOpen(standing, "")) {
                counterexamples.add(RuleNotation.of(rule));
            }
        }
        assertNone();
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            var statements = new ArrayList<>(List.of(one(RESTRICTIONS), one(RESTRICTIONS), one(RESTRICTIONS)));
            var terms = String.join(". ", statements);
            Collections.shuffle(statements, random);
            var shuffled = String.join(". ", statements);
            var question = one(QUESTIONS).cell(2);
            if (!RuleNotation.of(read(terms)).equals(RuleNotation.of(read(shuffled)))
                    || !same(
                            QuestionsTest.answer(SetUp.of(terms, ""), question),
                            QuestionsTest.answer(SetUp.of(shuffled, ""), question))) {
                counterexamples.add(question + ": " + terms + " -> " + shuffled);
            }
        }
        assertNone();
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            var elements = new ArrayList<>(List.of(
                    "UK", "RTE", "CNNi", "Internet", "EU", "South Korea", "BBC Persian", "mobile", "Middle East"));
            Collections.shuffle(elements, random);
            var listed = elements.subList(0, 4);
            var text = "No access " + String.join("/", listed);
            var sorted = "No access " + listed.stream().sorted().collect(Collectors.joining("/"));
            if (!RuleNotation.of(read(text)).equals(RuleNotation.of(read(sorted)))) {
                counterexamples.add(text + " -> " + sorted);
            }
        }
        assertNone();
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        for (int round = 0; round < ROUNDS; round++) {
            var none = SetUp.of("None", "").standing();
            var rules = Stream.generate(() -> RandomRules.rule(random)).limit(5).collect(Collectors.toList());
            var question = one(QUESTIONS).cell(2);
            var first = QuestionsTest.answer(with(none, rules), question);
            Collections.shuffle(rules, random);
            if (!same(first, QuestionsTest.answer(with(none, rules), question))) {
                counterexamples.add(question + ": " + RuleNotation.of(rules));
            }
        }
        assertNone();
    }

    private static RightsStanding with(RightsStanding standing, List<Rule> rules) {
        return new RightsStanding(standing.publication(), standing.embargo(), standing.terms(), rules, standing.date());
    }

    private static boolean same(LicenceAnswer one, LicenceAnswer other) {
        return one.verdict() == other.verdict()
                && RuleNotation.of(one.duties()).equals(RuleNotation.of(other.duties()))
                && whys(one).equals(whys(other));
    }

    private static Set<Why> whys(LicenceAnswer answer) {
        return answer.reasons().stream().map(Reason::why).collect(Collectors.toSet());
    }

    @Test
    void writingDoesNotMatterButForCredits() {
        var writings = List.<UnaryOperator<String>>of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.replace(" ", "  "),
                text -> text.replaceAll("\\.(?=\\s|$)", ".."),
                text -> text.replace(' ', '\u00A0'),
                text -> " " + text + "\n");
        for (var row : STATEMENTS) {
            var text = row.cell(1);
            var rules = RuleNotation.of(read(text));
            for (var writing : writings) {
                var written = writing.apply(text);
                if (!text.isBlank()
                        && rules.stream().noneMatch(rule -> rule.contains("credit="))
                        && !rules.equals(RuleNotation.of(read(written)))) {
                    counterexamples.add(text + rules + " -> " + written + RuleNotation.of(read(written)));
                }
            }
        }
        assertNone();
    }

    /// An answer of yes or no stands whatever is added to the question, but for the day.
    @Test
    void aCloserQuestionIsAnsweredAlike() {
        var details = List.of("in JP", "in GB", "by BBC", "by Harbour TV", "on online", "on radio", "for news");
        for (int round = 0; round < ROUNDS; round++) {
            var row = one(QUESTIONS);
            var detail = one(details);
            var setUp = SetUp.of(row.cell(0), row.cell(1));
            var before = QuestionsTest.answer(setUp, row.cell(2));
            if (!row.cell(2).contains(detail.substring(0, 3)) && before.verdict() != Verdict.UNCLEAR) {
                var closer = row.cell(2).isEmpty() ? detail : row.cell(2) + "; " + detail;
                if (QuestionsTest.answer(setUp, closer).verdict() != before.verdict()) {
                    counterexamples.add(before.verdict() + " but not for " + closer + ": " + setUp);
                }
            }
        }
        assertNone();
    }

    @Test
    void hostileTextsAreReadInTimeAndNeverOpen() {
        var tokens = List.of(
                "/",
                "(",
                ")",
                "\"",
                "'",
                ".",
                ":",
                "no ",
                "access ",
                "all ",
                "none ",
                "Japan",
                "/Japan",
                "except ",
                "part ",
                "not ",
                "12:00 ",
                "only ",
                "\n",
                " | ",
                "\u200B",
                "\uD83D\uDE42",
                "credit ",
                "a",
                "U.S. ",
                ", ");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (var token : tokens) {
                var text = token.repeat(20_000);
                if (isOpen("No " + text)) {
                    counterexamples.add("No " + token + "...");
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                var text = Stream.generate(() -> one(tokens)).limit(12).collect(Collectors.joining());
                if (isOpen("No use " + text + " " + NONSENSE)) {
                    counterexamples.add(text);
                }
            }
        });
        assertNone();
    }

    private static List<Rule> read(String text) {
        return READER.read(text, RuleSource.USAGE_TERMS);
    }

    private static boolean isOpen(String terms) {
        return assertDoesNotThrow(() -> isOpen(SetUp.of(terms, ""), ""), terms);
    }

    private static boolean isOpen(SetUp setUp, String question) {
        return QuestionsTest.answer(setUp, question).verdict() == Verdict.YES;
    }

    private static boolean isOpen(RightsStanding standing, String question) {
        return QuestionsTest.answer(standing, question).verdict() == Verdict.YES;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void assertNone() {
        assertEquals("", String.join("\n", counterexamples), () -> counterexamples.size() + " counterexamples");
    }
}
