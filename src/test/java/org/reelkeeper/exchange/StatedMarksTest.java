package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.UsageTerms;

/// What a file states beside the texts comes in, and never freer than it was stated.
class StatedMarksTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "state":"embargoed"                                                        | held
                    "raw":"","state":"embargoed"                                               | held
                    "raw":"11th July 2007 13:00","state":"embargoed"                           | held
                    "raw":"4th May 2030","state":"embargoed"                                   | held
                    "raw":"soon","state":"embargoed"                                           | unclear
                    "state":"embargoed","local":"31st June"                                    | held
                    "state":"embargoed","instant":"2030-05-04T10:00:00Z"                       | embargoed
                    "state":"embargoed","local":"2030-05-04","zone":"UTC"                      | embargoed
                    "state":"embargoed","local":"2030-05-04T10:00","zone":"Mars/Base"          | held
                    "state":"embargoed","instant":"2007-05-04T10:00:00Z"                       | lapsed
                    "state":"lapsed","instant":"2030-05-04T10:00:00Z"                          | embargoed
                    "state":"lapsed","instant":"2007-07-11T13:00:00Z","local":"2030-07-11"     | embargoed
                    "raw":"4th May 2030 10:00","state":"lapsed"                                | embargoed
                    "raw":"4th May 2030 10:00","instant":"2007-05-04T10:00:00Z","state":"lapsed" | lapsed
                    "raw":"4th May 2030 10:00","state":"none"                                  | embargoed
                    "instant":"2030-05-04T10:00:00Z"                                           | embargoed
                    "instant":"in May"                                                         | unclear
                    "instant":"in May","state":"none"                                          | unclear
                    "instant":7                                                                | unclear
                    "instant":null,"state":null                                                | none
                    "state":"held"                                                             | held
                    "raw":"11th July 2007 13:00","state":"held"                                | held
                    "raw":"11th July 2007 13:00","state":"Held "                               | held
                    "state":"unclear"                                                          | unclear
                    "raw":"","state":"unclear"                                                 | unclear
                    "raw":"11th July 2007 13:00","state":"unclear"                             | unclear
                    "raw":"soon","state":"unclear"                                             | unclear
                    "state":"blocked"                                                          | unclear
                    "state":{"is":"held"}                                                      | unclear
                    "raw":"11th July 2007 13:00","state":"under review"                        | unclear
                    "raw":"4th May 2030 10:00","state":"lifted"                                | lifted
                    "raw":"soon","state":"lifted"                                              | lifted
                    "raw":"soon","state":"lapsed"                                              | unclear
                    "raw":"soon"                                                               | unclear
                    """)
    void anEmbargoIsNeverFreerThanItWasStated(String stated, String state) {
        var record = read("{\"title\":\"x\",\"embargo\":{" + stated + "}}", UTC);

        assertEquals(state, Embargo.of(record, UTC).stateAt(NOW).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    '',embargoed                          | held
                    '',held                               | held
                    '',unclear                            | unclear
                    11th July 2007 13:00,unclear          | unclear
                    11th July 2007 13:00,embargoed        | held
                    11th July 2007 13:00,''               | lapsed
                    4th May 2030 10:00,lifted             | lifted
                    """)
    void aTableIsReadAsStrictly(String cells, String state) {
        var table = "title,embargo,embargo.state\nx," + cells.replace("''", "\"\"") + "\n";
        var record = ReadPieces.of(new CsvReader(ReadingContext.in(UTC)), table)
                .records()
                .getFirst();

        assertEquals(state, Embargo.of(record, UTC).stateAt(NOW).key());
    }

    @Test
    void whatTheTextSaysByItselfIsNobodysDecision() {
        var records = List.of(
                SampleRecords.full(),
                with("- Embargoed: 11th July 2007 13:00"),
                with("- Embargoed: 11th July 2007 13:00 GMT"),
                with("- Embargoed: 4th May 2030"),
                with("- Embargoed: soon"),
                with("- Embargoed:"),
                with("- Story Text: It rained.\n- Embargoed: 4th May 2030"));

        for (var record : records) {
            assertTrue(back(record, UTC, UTC).first(Field.EMBARGO_DECISION).isEmpty(), record.toString());
            assertTrue(back(record, UTC, UTC).first(Field.RULES).isEmpty(), record.toString());
        }
    }

    @Test
    void everyStackOfDecisionsComesBackAsItWas() {
        var texts = List.of(
                "- Embargoed: 4th May 2030 10:00",
                "- Embargoed: 11th July 2007 13:00",
                "- Embargoed: 4th May 2030",
                "- Embargoed: soon",
                "- Embargoed:",
                "- Story Text: It rained.\n- Embargoed: 4th May 2031 09:00");
        for (var first : texts) {
            for (var second : List.of(first, texts.getLast())) {
                for (var decisions : stacks()) {
                    var record = SampleRecords.with(
                            first.equals(second) ? with(first) : with(first, second),
                            Field.EMBARGO_DECISION,
                            new EmbargoDecisions(decisions).text());
                    assertComesBack(record, UTC);
                    assertComesBack(record, LONDON);
                    assertComesBack(record, TOKYO);
                }
            }
        }
    }

    /// All rows of up to three decisions.
    private static List<List<EmbargoDecision>> stacks() {
        var single = List.of(
                until("1st January 2040 09:00", UTC),
                until("1st January 2020 09:00", UTC).madeFor("another text"),
                until("1st January 2031", TOKYO),
                until("11th July 2027 13:00 +02:00", UTC),
                new Held(NOW, "Ada", "court order"),
                new Lifted(NOW, "Ada", "agreed"),
                new Lifted(NOW, "Ada", "agreed").madeFor("another text"),
                new Cleared(NOW, "Ada", ""),
                new Unclear(NOW, "Ada", "asked the agency"),
                EmbargoDecision.parse("{\"decision\":\"postponed\"}"));
        var stacks = new ArrayList<List<EmbargoDecision>>();
        stacks.add(List.of());
        for (int start = 0; stacks.size() < 1 + 10 + 100; start++) {
            for (var next : single) {
                var longer = new ArrayList<>(stacks.get(start));
                longer.add(next);
                stacks.add(List.copyOf(longer));
            }
        }
        return stacks;
    }

    private static Until until(String text, ZoneId zone) {
        return Until.of((EmbargoReading.Until) EmbargoText.read(text, zone), NOW, "Ada", "");
    }

    /// Whatever zone the other catalogue has: the text may mean another moment there, the statement may not.
    private static void assertComesBack(CatalogueRecord record, ZoneId there) {
        var stated = said(record, UTC);

        assertEquals(
                stated, said(back(record, UTC, there), there), record.fields().toString());
    }

    @Test
    void aZoneThatWasAssumedElsewhereStays() {
        var record = with("- Embargoed: 11th July 2030 13:00");

        var there = back(record, UTC, TOKYO);

        assertEquals(said(record, UTC), said(there, TOKYO));
        assertTrue(said(there, TOKYO).contains("\"zone\":\"UTC\",\"zoneSource\":\"assumed\""));
    }

    @Test
    void rulesOfAPersonComeBackWhateverTextTheyWereReadFrom() {
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "No access Japan").withTargets(Targets.territories("JP"));
        for (var text : List.of("None", "No access Japan", "")) {
            for (var read : List.of(text, "An older text")) {
                for (var rules : List.of(
                        List.of(rule),
                        List.of(rule.withResolved(false)),
                        List.of(Rule.of(Kind.NONE_STATED, RuleSource.PERSON, text)),
                        List.<Rule>of())) {
                    var record = with("- Usage Terms/Restrictions: " + text);
                    record = SampleRecords.with(record, Field.RULES, new PersonRules(read, rules).text());

                    assertEquals(said(record, UTC), said(back(record, UTC, UTC), UTC));
                }
            }
        }
    }

    @Test
    void rulesThatSomebodyElseReadAreKeptAndNeedReading() {
        var terms = terms("""
                {"raw":"Zzyzx Japan","state":"rules","rules":[{"kind":"prohibit","territories":["JP"],\
                "source":"usage-terms","raw":"Zzyzx Japan"}]}""");

        assertEquals(TermsState.UNCLEAR, terms.state());
        assertTrue(terms.rules().stream()
                .anyMatch(rule -> rule.kind() == Kind.PROHIBIT
                        && rule.targets().territories().equals(List.of("JP"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"raw\":\"None\",\"state\":\"unclear\"}",
                "{\"raw\":\"None\",\"state\":\"rules\",\"rules\":[]}",
                "{\"raw\":\"None\",\"state\":\"empty\"}",
                "{\"raw\":\"None\",\"state\":\"see contract\"}",
                "{\"raw\":\"None\",\"rules\":\"No access Japan\"}",
                "{\"raw\":\"None\",\"rules\":[{\"kind\":\"ban\"}]}",
                "{\"raw\":\"None\",\"rules\":[{\"kind\":\"prohibit\",\"source\":\"holder\",\"raw\":\"x\"}]}",
                "{\"state\":\"unclear\"}",
                "{\"rules\":[{\"kind\":\"pointer\",\"source\":\"summary\",\"raw\":\"See script\"}]}"
            })
    void termsAreNeverClearerThanTheyWereStated(String stated) {
        assertEquals(TermsState.UNCLEAR, terms(stated).state());
    }

    @Test
    void termsThatAreReadTheSameAreNobodysRules() {
        var record = read("""
                {"title":"x","usageTerms":{"raw":"None","state":"none-stated",\
                "rules":[{"kind":"none-stated","source":"usage-terms","raw":"None"}]}}""", UTC);

        assertTrue(record.first(Field.RULES).isEmpty());
        assertEquals(
                TermsState.NONE_STATED,
                UsageTerms.of(record, Authorities.standard().restrictions()).state());
    }

    private static UsageTerms terms(String stated) {
        return UsageTerms.of(
                read("{\"title\":\"x\",\"usageTerms\":" + stated + "}", UTC),
                Authorities.standard().restrictions());
    }

    private static CatalogueRecord with(String... lines) {
        return SampleRecords.with(SampleRecords.with(SampleRecords.empty(), Field.TITLE, "x"), lines);
    }

    private static CatalogueRecord back(CatalogueRecord record, ZoneId here, ZoneId there) {
        return read(new RecordJson(ReadingContext.in(here), NOW).line(record), there);
    }

    private static CatalogueRecord read(String line, ZoneId zone) {
        return ReadPieces.of(new JsonLinesReader(ReadingContext.in(zone)), line)
                .records()
                .getFirst();
    }

    /// Without what a check makes of it: checks look at texts in the zone of their catalogue.
    private static String said(CatalogueRecord record, ZoneId zone) {
        return new RecordJson(ReadingContext.in(zone), NOW).line(record).replaceFirst(",\"problems\":\\[.*$", "}");
    }
}
