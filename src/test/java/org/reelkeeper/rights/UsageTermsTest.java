package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;

class UsageTermsTest {

    private static final Rule NO_JAPAN =
            Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "No access Japan").withTargets(Targets.territories("JP"));

    @Test
    void aMissingFieldAndAnEmptyOneStateNothing() {
        var missing = UsageTerms.of(Specimen.without(Specimen.ferry(), Field.USAGE_TERMS));

        assertEquals(new UsageTerms("", TermsState.EMPTY, List.of()), missing);
        assertEquals(missing, terms(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "none.",
                "NONE..",
                "Access all",
                "ACCESS ALL.",
                "No restrictions",
                " no\u00A0restrictions "
            })
    void aFewPhrasesStateThatThereIsNone(String text) {
        var expected = Rule.of(Kind.NONE_STATED, RuleSource.USAGE_TERMS, text);

        assertEquals(new UsageTerms(text, TermsState.NONE_STATED, List.of(expected)), terms(text));
    }

    @Test
    void aFurtherCopyOfTheTermsCountsWithTheFirst() {
        var copy = Specimen.written(Field.EXTRA, "usage terms/restrictions", "No access Japan");
        var terms = UsageTerms.of(Specimen.and(Specimen.ferry(), copy));

        assertEquals(TermsState.UNCLEAR, terms.state());
        assertEquals(
                List.of("None", "No access Japan"),
                terms.rules().stream().map(Rule::raw).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Broadcast: None. Digital: None.",
                "broadcast: none.. digital: none..",
                "Broadcast:None Digital:None"
            })
    void noneMayBeStatedForEachMedium(String text) {
        var none = Rule.of(Kind.NONE_STATED, RuleSource.USAGE_TERMS, text);
        var expected = List.of(
                none.withTargets(Targets.media(Medium.BROADCAST)), none.withTargets(Targets.media(Medium.DIGITAL)));

        assertEquals(new UsageTerms(text, TermsState.NONE_STATED, expected), terms(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No access Japan",
                "None stated",
                "None except Japan",
                "None. No access Japan",
                "No restriction",
                "no",
                "Nones",
                "Broadcast: None. Digital: No use USA.",
                "Broadcast: None. Mobile: None.",
                "Broadcast: None",
                "Digital: No restrictions.",
                "Broadcast: None. Broadcast: None.",
                "See script",
                "Access all areas",
                "None / No archive",
                "Not none",
                "No restrictions apply",
                "?",
                "."
            })
    void everyOtherTextNeedsReading(String text) {
        assertEquals(
                new UsageTerms(text, TermsState.UNCLEAR, List.of(Rule.unread(RuleSource.USAGE_TERMS, text))),
                terms(text));
    }

    @Test
    void aTextThatAPersonHasReadHasThatPersonsRules() {
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN);

        assertEquals(new UsageTerms("No access Japan", TermsState.RULES, List.of(NO_JAPAN)), UsageTerms.of(record));
    }

    @Test
    void aRuleThatAPersonLeftOpenKeepsTheTermsUnclear() {
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN.withResolved(false));

        assertEquals(TermsState.UNCLEAR, UsageTerms.of(record).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No access Japan or China", "no access Japan", "None", ""})
    void rulesOfAnotherTextStayAndTheTermsAreUnclear(String now) {
        var record = Specimen.with(
                read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN), Field.USAGE_TERMS, now);

        var terms = UsageTerms.of(record);

        assertEquals(TermsState.UNCLEAR, terms.state());
        assertEquals(NO_JAPAN, terms.rules().getFirst());
    }

    @Test
    void aPersonMayReadATextAsNone() {
        var none = Rule.of(Kind.NONE_STATED, RuleSource.PERSON, "");
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "Nothing special"), none);

        assertEquals(TermsState.NONE_STATED, UsageTerms.of(record).state());
        assertEquals(
                TermsState.UNCLEAR, UsageTerms.of(read(record, none, NO_JAPAN)).state());
    }

    @Test
    void toRemoveEveryRuleIsNotToReadTheText() {
        assertEquals(
                TermsState.UNCLEAR,
                UsageTerms.of(read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan")))
                        .state());
        assertEquals(
                TermsState.NONE_STATED, UsageTerms.of(read(Specimen.ferry())).state());
    }

    @Test
    void aMarkThatCannotBeReadNeverOpensTheTerms() {
        for (var text : List.of("", "None", "No access Japan")) {
            var record = Specimen.with(Specimen.ferry(Field.USAGE_TERMS, text), Field.RULES, "scrambled");

            assertEquals(TermsState.UNCLEAR, UsageTerms.of(record).state(), text);
        }
    }

    @Test
    void unreadTextIsNeverOpen() {
        var random = new Random(3);
        var words = List.of("None", "no", "access", "all", "Japan", "restrictions", ".", "Digital", "/", "only", "\n");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder("No");
            for (int count = 0; count < random.nextInt(6); count++) {
                text.append(random.nextBoolean() ? " " : "").append(words.get(random.nextInt(words.size())));
            }
            boolean isNone = text.toString().matches("(?i)(none|no\\s+restrictions)[.\\s]*");

            assertEquals(
                    isNone ? TermsState.NONE_STATED : TermsState.UNCLEAR,
                    terms(text.toString()).state(),
                    text::toString);
        }
    }

    private static UsageTerms terms(String text) {
        return UsageTerms.of(Specimen.ferry(Field.USAGE_TERMS, text));
    }

    private static CatalogueRecord read(CatalogueRecord record, Rule... rules) {
        var person = new PersonRules(record.text(Field.USAGE_TERMS), List.of(rules));
        return Specimen.with(record, Field.RULES, person.text());
    }
}
