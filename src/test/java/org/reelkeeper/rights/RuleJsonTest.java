package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RuleJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Each line holds every key that its kind of rule may have, in the order of the contract.
    static Stream<String> rules() {
        return """
                {"kind":"none-stated","source":"usage-terms","raw":"None"}
                {"kind":"prohibit","territories":["JP","GB-ENG","SUHH"],"source":"person","raw":"No access Japan"}
                {"kind":"prohibit","action":"sell","groups":["EU","Middle East"],"parties":["RTE","broadcasters:IT"],"media":["broadcast","home-video"],"purposes":["this-story"],"except":{"territories":["HK"],"groups":["Benelux"],"parties":["CNN"],"media":["radio"]},"scope":"part","resolved":false,"source":"summary","block":2,"raw":"x"}
                {"kind":"not-after","until":{"instant":"2026-09-03T12:00:00Z"},"source":"usage-terms","raw":"x"}
                {"kind":"not-after","until":{"duration":"PT24H","anchor":"first-use"},"source":"holder","raw":"x"}
                {"kind":"not-after","until":{"duration":"PT48H"},"source":"default","raw":"x"}
                {"kind":"limit","amount":{"seconds":120},"source":"usage-terms","raw":"Max 2 minutes"}
                {"kind":"limit","amount":{"plays":3,"per":"PT24H"},"source":"usage-terms","raw":"x"}
                {"kind":"limit","amount":{"plays":1},"source":"usage-terms","raw":"Single use"}
                {"kind":"duty","action":"credit","credit":{"text":"A. \\"B\\" (C)","placement":"on-screen"},"source":"usage-terms","raw":"x"}
                {"kind":"duty","action":"keep-logo","source":"usage-terms","raw":"x"}
                {"kind":"pointer","resolved":false,"source":"usage-terms","raw":"See script"}
                {"kind":"note","source":"usage-terms","raw":"Blurred at source"}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsWrittenAsItWasRead(String json) {
        assertEquals(json, RuleJson.write(RuleJson.read(JSON.readTree(json))).toString());
    }

    @Test
    void everyPartOfARuleIsRead() {
        var expected = Rule.of(Kind.PROHIBIT, RuleSource.SUMMARY, "x")
                .withAction(Action.SELL)
                .withTargets(new Targets(
                        List.of("JP"),
                        List.of(CountryGroup.EU),
                        List.of("RTE"),
                        List.of(Medium.BROADCAST, Medium.RADIO)))
                .withPurposes(List.of(Purpose.NEWS))
                .withExcept(Targets.territories("HK"))
                .withUntil(new TimeLimit.Within(Duration.ofDays(30), Anchor.ARRIVAL))
                .withAmount(new Amount.Seconds(90))
                .withCredit(new Credit("A. Person", ""))
                .withScope(Scope.PART)
                .withResolved(false)
                .inBlock(3);

        assertEquals(expected, RuleJson.read(RuleJson.write(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"forbid\",\"source\":\"person\",\"raw\":\"x\"}",
                "{\"kind\":\"prohibit\",\"media\":[\"hologram\"],\"raw\":\"x\"}",
                "{\"kind\":\"prohibit\",\"planets\":[\"Mars\"],\"raw\":\"x\"}",
                "{\"kind\":\"limit\",\"amount\":{\"seconds\":3,\"plays\":1},\"raw\":\"x\"}",
                "{\"kind\":\"limit\",\"amount\":{\"seconds\":-3},\"raw\":\"x\"}",
                "{\"kind\":\"limit\",\"amount\":{\"seconds\":1e99},\"raw\":\"x\"}",
                "{\"kind\":\"not-after\",\"until\":{\"instant\":\"soon\"},\"raw\":\"x\"}",
                "{\"kind\":\"not-after\",\"until\":\"soon\",\"raw\":\"x\"}",
                "{\"kind\":\"only\",\"territories\":\"JP\",\"raw\":\"x\"}",
                "{\"kind\":\"only\",\"territories\":[7],\"raw\":\"x\"}",
                "{\"kind\":\"only\",\"resolved\":\"yes\",\"raw\":\"x\"}",
                "{\"kind\":\"permit\",\"source\":\"hearsay\",\"raw\":\"x\"}",
                "{}",
                "[]",
                "7",
                "null"
            })
    void whatIsUnknownMakesAnUnresolvedNoteThatKeepsEveryWord(String json) {
        var rule = RuleJson.read(JSON.readTree(json));

        assertEquals(Kind.NOTE, rule.kind());
        assertEquals(false, rule.resolved());
        assertEquals(JSON.readTree(json), JSON.readTree(rule.raw()));
    }

    @Test
    void everyRuleThatCanBeMadeIsReadAgain() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            var rule = RandomRules.rule(random);

            assertEquals(rule, RuleJson.read(JSON.readTree(RuleJson.write(rule).toString())));
        }
    }

    @Test
    void aPersonsRulesAreReadFromTheirMarkAgain() {
        var random = new Random(12);
        var rules = new ArrayList<Rule>();
        for (int count = 0; count < 40; count++) {
            rules.add(RandomRules.rule(random));
        }
        var person = new PersonRules("No access Japan.\n\"See script\"", rules);

        assertEquals(person, PersonRules.parse(person.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scrambled", "{", "[]", "{\"rules\":[]}", "{\"read\":7,\"rules\":[]}"})
    void aMarkThatCannotBeReadBecomesANoteThatHoldsIt(String text) {
        assertEquals(
                List.of(Rule.unread(RuleSource.PERSON, text)),
                PersonRules.parse(text).rules());
    }

    @Test
    void whatAPersonReadElsewhereIsReadFromTheirMarkAgain() {
        var random = new Random(13);
        var person = new PersonRules("None", List.of(RandomRules.rule(random)))
                .with(new ReadStatement(
                        RuleSource.HOLDER, "HARBOUR TV \"A\"\n(ZZYZX OUT)", List.of(RandomRules.rule(random))))
                .with(new ReadStatement(
                        RuleSource.SUMMARY, "No zzyzx", List.of(RandomRules.rule(random), RandomRules.rule(random))));

        assertEquals(person, PersonRules.parse(person.text()));
        assertEquals(
                Optional.of(person.statements().getLast().rules()), person.rulesOf(RuleSource.SUMMARY, "No zzyzx"));
    }

    @Test
    void aMarkWithStatementsAloneHoldsThemAndNoRules() {
        var person = new PersonRules("", List.of())
                .with(new ReadStatement(RuleSource.HOLDER, "X", List.of(Rule.of(Kind.NOTE, RuleSource.PERSON, "X"))));

        assertEquals(
                "{\"read\":\"\",\"rules\":[],\"statements\":[{\"source\":\"holder\",\"read\":\"X\","
                        + "\"rules\":[{\"kind\":\"note\",\"source\":\"person\",\"raw\":\"X\"}]}]}",
                person.text());
        assertEquals(person, PersonRules.parse(person.text()));
    }

    @Test
    void aLaterReadingOfTheSameTextStandsInThePlaceOfTheFirst() {
        var first = new ReadStatement(RuleSource.HOLDER, "X", List.of(Rule.unread(RuleSource.PERSON, "X")));
        var later = new ReadStatement(RuleSource.HOLDER, "X", List.of(Rule.of(Kind.NOTE, RuleSource.PERSON, "X")));
        var elsewhere = new ReadStatement(RuleSource.SUMMARY, "X", first.rules());

        assertEquals(
                List.of(elsewhere, later),
                new PersonRules("", List.of())
                        .with(first)
                        .with(elsewhere)
                        .with(later)
                        .statements());
    }

    /// Statements that are none, of a place that is none, without rules, or with rules that are none: what stands as the
    /// holder is never taken for read, nor for read as nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ZZYZX OUT\"",
                "7",
                "{}",
                "[]",
                "[7]",
                "[[]]",
                "[{}]",
                "[{\"source\":\"holder\",\"read\":\"ZZYZX OUT\"}]",
                "[{\"source\":\"holder\",\"read\":\"ZZYZX OUT\",\"rules\":[]}]",
                "[{\"source\":\"holder\",\"read\":\"ZZYZX OUT\",\"rules\":\"none\"}]",
                "[{\"source\":\"hearsay\",\"read\":\"ZZYZX OUT\",\"rules\":[{\"kind\":\"none-stated\",\"raw\":\"x\"}]}]",
                "[{\"source\":\"summary\",\"read\":\"ZZYZX OUT\",\"rules\":[{\"kind\":\"none-stated\",\"raw\":\"x\"}]}]",
                "[{\"source\":\"holder\",\"read\":\"ZZYZX  OUT\",\"rules\":[{\"kind\":\"none-stated\",\"raw\":\"x\"}]}]",
                "[{\"source\":\"holder\",\"read\":[\"ZZYZX OUT\"],\"rules\":[{\"kind\":\"none-stated\",\"raw\":\"x\"}]}]"
            })
    void aStatementThatCannotBeReadOpensNothing(String statements) {
        var person = PersonRules.parse("{\"read\":\"None\",\"rules\":[],\"statements\":" + statements + "}");

        assertEquals(Optional.empty(), person.rulesOf(RuleSource.HOLDER, "ZZYZX OUT"));
        assertEquals(person, PersonRules.parse(person.text()));
    }

    @Test
    void aRuleOfAStatementThatIsUnknownIsANoteThatIsNotUnderstood() {
        var person =
                PersonRules.parse("{\"read\":\"\",\"rules\":[],\"statements\":[{\"source\":\"holder\",\"read\":\"X\","
                        + "\"rules\":[{\"kind\":\"forbid\",\"raw\":\"X\"}]}]}");

        var rules = person.rulesOf(RuleSource.HOLDER, "X").orElseThrow();

        assertEquals(List.of(Kind.NOTE), rules.stream().map(Rule::kind).toList());
        assertEquals(List.of(false), rules.stream().map(Rule::resolved).toList());
    }
}
