package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;

class UsageTermsTest {

    private static final Rule NO_JAPAN =
            Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "No access Japan").withTargets(Targets.territories("JP"));

    @Test
    void aMissingFieldAndAnEmptyOneStateNothing() {
        var missing = UsageTerms.of(
                Specimen.without(Specimen.ferry(), Field.USAGE_TERMS),
                Authorities.standard().restrictions());

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
        var words = text.strip().replaceAll("\\.+$", "");
        var expected = Rule.of(Kind.NONE_STATED, RuleSource.USAGE_TERMS, words);

        assertEquals(new UsageTerms(text, TermsState.NONE_STATED, List.of(expected)), terms(text));
    }

    @Test
    void aFurtherCopyOfTheTermsCountsWithTheFirst() {
        var copy = Specimen.written(Field.EXTRA, "usage terms/restrictions", "No access Japan");
        var terms = UsageTerms.of(
                Specimen.and(Specimen.ferry(), copy), Authorities.standard().restrictions());

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
        var terms = terms(text);

        assertEquals(TermsState.NONE_STATED, terms.state());
        assertEquals(Set.of("none-stated on=broadcast", "none-stated on=digital"), RuleNotation.of(terms.rules()));
        assertTrue(terms.rules().stream().allMatch(rule -> rule.raw().equalsIgnoreCase("None")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No zzyzx",
                "None stated",
                "None except Japan",
                "No restriction",
                "no",
                "Nones",
                "Access all areas",
                "Not none",
                "?",
                "."
            })
    void aTextThatIsNotUnderstoodIsKeptAsItStandsAndNeedsReading(String text) {
        assertEquals(
                new UsageTerms(text, TermsState.UNCLEAR, List.of(Rule.unread(RuleSource.USAGE_TERMS, text))),
                terms(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            None. No access Japan                 | none-stated; prohibit in=JP
            None / No archive                     | none-stated; prohibit archive
            Broadcast: None. Digital: No use USA. | none-stated on=broadcast; prohibit in=US on=digital
            Broadcast: None. Mobile: None.        | none-stated on=broadcast?; none-stated on=mobile?
            Broadcast: None                       | none-stated on=broadcast?
            Digital: No restrictions.             | none-stated on=digital?
            Broadcast: None. Broadcast: None.     | none-stated on=broadcast?
            See script                            | pointer?
            No restrictions apply                 | pointer?
            No access Japan. No zzyzx             | note?; prohibit in=JP
            """)
    void whatContradictsItselfOrIsLeftOverNeedsReadingThoughItsRulesAreKnown(String text, String rules) {
        var terms = terms(text);

        assertEquals(TermsState.UNCLEAR, terms.state());
        assertEquals(rules, String.join("; ", RuleNotation.of(terms.rules())));
    }

    @Test
    void aTextThatIsUnderstoodToItsEndHasItsRules() {
        var expected = NO_JAPAN.withSource(RuleSource.USAGE_TERMS);

        assertEquals(new UsageTerms("No access Japan", TermsState.RULES, List.of(expected)), terms("No access Japan"));
    }

    @Test
    void aTextThatAPersonHasReadHasThatPersonsRules() {
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN);

        assertEquals(
                new UsageTerms("No access Japan", TermsState.RULES, List.of(NO_JAPAN)),
                UsageTerms.of(record, Authorities.standard().restrictions()));
    }

    @Test
    void aRuleThatAPersonLeftOpenKeepsTheTermsUnclear() {
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN.withResolved(false));

        assertEquals(
                TermsState.UNCLEAR,
                UsageTerms.of(record, Authorities.standard().restrictions()).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No access Japan or China", "no access Japan", "None", ""})
    void rulesOfAnotherTextStayAndTheTermsAreUnclear(String now) {
        var record = Specimen.with(
                read(Specimen.ferry(Field.USAGE_TERMS, "No access Japan"), NO_JAPAN), Field.USAGE_TERMS, now);

        var terms = UsageTerms.of(record, Authorities.standard().restrictions());

        assertEquals(TermsState.UNCLEAR, terms.state());
        assertEquals(NO_JAPAN, terms.rules().getFirst());
    }

    @Test
    void aPersonMayReadATextAsNone() {
        var none = Rule.of(Kind.NONE_STATED, RuleSource.PERSON, "");
        var record = read(Specimen.ferry(Field.USAGE_TERMS, "Nothing special"), none);

        assertEquals(
                TermsState.NONE_STATED,
                UsageTerms.of(record, Authorities.standard().restrictions()).state());
        assertEquals(
                TermsState.UNCLEAR,
                UsageTerms.of(
                                read(record, none, NO_JAPAN),
                                Authorities.standard().restrictions())
                        .state());
    }

    @Test
    void toRemoveEveryRuleIsNotToReadTheText() {
        for (var text : List.of("No access Japan", "No zzyzx")) {
            var written = Specimen.ferry(Field.USAGE_TERMS, text);

            assertEquals(
                    UsageTerms.of(written, Authorities.standard().restrictions()),
                    UsageTerms.of(read(written), Authorities.standard().restrictions()));
        }
        assertEquals(
                TermsState.NONE_STATED,
                UsageTerms.of(read(Specimen.ferry()), Authorities.standard().restrictions())
                        .state());
    }

    @Test
    void aMarkThatCannotBeReadNeverOpensTheTerms() {
        for (var text : List.of("", "None", "No access Japan")) {
            var record = Specimen.with(Specimen.ferry(Field.USAGE_TERMS, text), Field.RULES, "scrambled");

            assertEquals(
                    TermsState.UNCLEAR,
                    UsageTerms.of(record, Authorities.standard().restrictions()).state(),
                    text);
        }
    }

    /// Nothing but the few phrases states that there is none, whatever is said with their words.
    @Test
    void noOtherTextIsTakenForNone() {
        var random = new Random(3);
        var words = List.of("None", "no", "access", "all", "Japan", "restrictions", ".", "Digital", "/", "only", "\n");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder("No");
            for (int count = 0; count < random.nextInt(6); count++) {
                text.append(random.nextBoolean() ? " " : "").append(words.get(random.nextInt(words.size())));
            }
            var phrases = text.toString().split("[./\\s]*[./\\n][./\\s]*|\\s+$");
            boolean isNone =
                    Stream.of(phrases).allMatch(phrase -> phrase.matches("(?i)none|no\\s+restrictions|access\\s+all"));

            assertEquals(isNone, terms(text.toString()).state() == TermsState.NONE_STATED, text::toString);
        }
    }

    /// One word that nobody understands keeps a text closed, wherever it stands in it.
    @Test
    void unreadTextIsNeverOpen() {
        var random = new Random(4);
        var words = List.of("None", "no", "access", "all", "Japan", "restrictions", ".", "Digital", "/", "only", "\n");
        for (int round = 0; round < 20_000; round++) {
            var text = new ArrayList<String>();
            for (int count = 0; count < random.nextInt(6); count++) {
                text.add(words.get(random.nextInt(words.size())));
            }
            text.add(random.nextInt(text.size() + 1), "zzyzx");
            var all = String.join(" ", text);

            assertEquals(TermsState.UNCLEAR, terms(all).state(), all);
        }
    }

    private static UsageTerms terms(String text) {
        return UsageTerms.of(
                Specimen.ferry(Field.USAGE_TERMS, text), Authorities.standard().restrictions());
    }

    private static CatalogueRecord read(CatalogueRecord record, Rule... rules) {
        var person = new PersonRules(record.text(Field.USAGE_TERMS), List.of(rules));
        return Specimen.with(record, Field.RULES, person.text());
    }
}
