package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;

class RecordJsonTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final RecordJson json = new RecordJson(ReadingContext.in(UTC), NOW);

    @Test
    void everyKeyStandsInItsOrder() {
        assertEquals("""
                {"recordId":"7001","title":"UK: Ferry \\"Star\\" reopens",\
                "date":{"raw":"3rd May 2009","value":"2009-05-03","precision":"day"},\
                "summary":"(AB12) DOVER, ENGLAND (MAY 3, 2009) (HARBOUR TV) 1. FERRY IN HARBOUR",\
                "embargo":{"raw":"4th May 2030 10:00","local":"2030-05-04T10:00","zone":"UTC","zoneSource":"assumed",\
                "instant":"2030-05-04T10:00:00Z","state":"embargoed"},\
                "keywords":["ferry","sea, coast"],"topics":["Transport","Weather"],"reutersId":"LVA123",\
                "storyText":"The ferry sails again.\\nFares are unchanged.",\
                "location":"Harbour","city":"Dover","country":"UK","aspectRatio":"4:3","duration":"01:19",\
                "source":"Harbour TV","language":"English",\
                "copyrightHolder":"HARBOUR TV","copyrightNotice":"(c) Harbour TV",\
                "usageTerms":{"raw":"None","state":"none-stated",\
                "rules":[{"kind":"none-stated","source":"usage-terms","raw":"None"}]},\
                "shotlist":[{"code":"AB12","place":"DOVER, ENGLAND",\
                "date":{"raw":"MAY 3, 2009","value":"2009-05-03","precision":"day"},\
                "source":["HARBOUR TV"],"rules":[],"notes":[],"shots":[{"number":1,"text":"FERRY IN HARBOUR"}]}],\
                "status":{"publication":"usable","review":"loaded"},\
                "extra":[{"label":"Sport","value":"Rowing"}],"problems":[]}""", json.line(SampleRecords.full()));
    }

    @Test
    void whatIsAbsentHasNoKeyAndWhatIsEmptyHasOne() {
        var empty = SampleRecords.with(
                SampleRecords.with(SampleRecords.empty(), Field.RECORD_ID, "7002"),
                "- Title:",
                "- Date:",
                "- Embargoed:",
                "- Keywords:",
                "- Usage Terms/Restrictions:");

        assertEquals("""
                {"recordId":"7002","title":"","date":{"raw":""},"embargo":{"raw":"","state":"none"},"keywords":[],\
                "usageTerms":{"raw":"","state":"empty","rules":[]},"shotlist":[],\
                "status":{"publication":"usable","review":"loaded"},"problems":[]}""", json.line(empty));
        assertTrue(json.line(SampleRecords.empty())
                .startsWith(
                        "{\"shotlist\":[],\"status\":{\"publication\":\"usable\",\"review\":\"loaded\"},\"problems\":[{"
                                + "\"code\":\"record-id.missing\",\"field\":\"recordId\",\"severity\":"));
    }

    @Test
    void aDateAloneLastsThroughItsDay() {
        assertTrue(json.line(SampleRecords.with(SampleRecords.empty(), "- Embargoed: 4th May 2030"))
                .contains("\"local\":\"2030-05-04\",\"zone\":\"UTC\",\"zoneSource\":\"assumed\","
                        + "\"instant\":\"2030-05-05T00:00:00Z\",\"state\":\"embargoed\""));
    }

    @Test
    void anEmbargoFoundInOtherTextHasNoRawAndIsUnclear() {
        var record = SampleRecords.with(SampleRecords.empty(), "- Story Text: It rained.\n- Embargoed: 4th May 2030");

        assertTrue(json.line(record).contains("\"embargo\":{\"state\":\"unclear\"}"), json.line(record));
    }

    @Test
    void halvesOfCharactersAreSpelledOut() {
        var record = SampleRecords.with(SampleRecords.empty(), Field.TITLE, "a\uD83Db \uD83D\uDE00");

        assertTrue(json.line(record).contains("\"title\":\"a\\ud83db \uD83D\uDE00\""));
        assertEquals("a\uD83Db \uD83D\uDE00", readBack(record).text(Field.TITLE));
    }

    @Test
    void everyKeyIsReadBack() {
        assertEquals(json.line(SampleRecords.full()), json.line(readBack(SampleRecords.full())));
    }

    @Test
    void marksAreReadBackWithTheTextTheyWereMadeFor() {
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "Not in winter");
        var record = SampleRecords.with(SampleRecords.full(), Field.USAGE_TERMS, "Not in winter");
        record = SampleRecords.with(record, Field.RULES, new PersonRules("Not in winter", List.of(rule)).text());
        record = SampleRecords.with(record, Field.PUBLICATION, "withheld");
        record = SampleRecords.with(record, Field.REVIEW, "in-work");

        var read = readBack(record);

        assertEquals(json.line(record), json.line(read));
        assertTrue(read.first(Field.RULES).orElseThrow().isByPerson());
    }

    @Test
    void aHeldRecordStaysHeld() {
        var held = decided(new EmbargoDecisions(List.of(new Held(NOW, "Ada", "court order"))));

        assertTrue(json.line(held).contains("\"state\":\"held\""));
        assertTrue(json.line(readBack(held)).contains("\"state\":\"held\""));
    }

    @Test
    void whatAPersonDecidedIsReadBackAsItWasStated() {
        var later = decided(new EmbargoDecisions(List.of(until("1st January 2040 09:00"))));
        var earlier = decided(new EmbargoDecisions(List.of(until("1st January 2020 09:00"))));
        var lifted = decided(new EmbargoDecisions(List.of(new Lifted(NOW, "Ada", "agreed"))));

        for (var record : List.of(later, earlier, lifted)) {
            assertEquals(json.line(record), json.line(readBack(record)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "2009", "31st June 2009", "06/07/2007", "", "May 2010"})
    void datesAreReadBackAsWritten(String date) {
        var record = SampleRecords.with(SampleRecords.empty(), Field.DATE, date);

        assertEquals(json.line(record), json.line(readBack(record)));
    }

    private static CatalogueRecord decided(EmbargoDecisions decisions) {
        return SampleRecords.with(SampleRecords.full(), Field.EMBARGO_DECISION, decisions.text());
    }

    private static Until until(String text) {
        return Until.of((EmbargoReading.Until) EmbargoText.read(text, UTC), NOW, "Ada", "");
    }

    private CatalogueRecord readBack(CatalogueRecord record) {
        return ReadPieces.of(new JsonLinesReader(ReadingContext.in(ZoneId.of("UTC"))), json.line(record))
                .records()
                .getFirst();
    }
}
