package org.reelkeeper.embargo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;

class EmbargoTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant RELEASE = Instant.parse("2005-05-19T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final CatalogueRecord FERRY = Specimen.ferry();

    @Test
    void anEmbargoHoldsToTheLastMomentBeforeItsInstantAndNotLonger() {
        assertEquals(EmbargoState.EMBARGOED, Embargo.of(FERRY, UTC).stateAt(RELEASE.minusNanos(1)));
        assertEquals(EmbargoState.LAPSED, Embargo.of(FERRY, UTC).stateAt(RELEASE));
    }

    @Test
    void aMissingFieldAndAnEmptyOneAreNoEmbargo() {
        assertEquals(EmbargoState.NONE, state(Specimen.without(FERRY, Field.EMBARGO)));
        assertEquals(EmbargoState.NONE, state(Specimen.ferry(Field.EMBARGO, "")));
    }

    @Test
    void anUnreadableEmbargoIsUnclearAndClosed() {
        assertEquals(EmbargoState.UNCLEAR, state(Specimen.ferry(Field.EMBARGO, "31st June 2005 12:00")));
    }

    @Test
    void aDecisionCountsFromTheMomentItWasMade() {
        var made = NOW.minus(Duration.ofDays(1));
        var lifted =
                decided(Specimen.ferry(Field.EMBARGO, "1st January 2030 00:00"), new Lifted(made, "Ada", "agreed"));

        assertEquals(EmbargoState.EMBARGOED, Embargo.of(lifted, UTC).stateAt(made.minusNanos(1)));
        assertEquals(EmbargoState.LIFTED, Embargo.of(lifted, UTC).stateAt(made));
    }

    @Test
    void theNewestDecisionCounts() {
        var made = NOW.minus(Duration.ofDays(9));
        var until = Until.of((EmbargoReading.Until) EmbargoText.read("1st May 2030 10:00", UTC), made, "Ada", "");
        var record = decided(FERRY, until);
        assertEquals(EmbargoState.EMBARGOED, state(record));

        record = decided(record, new Held(made.plusSeconds(1), "Ada", "court case"));
        assertEquals(EmbargoState.HELD, state(record));
        assertEquals(new EmbargoReading.None(), Embargo.of(record, UTC).dateAt(NOW));

        record = decided(record, new Cleared(made.plusSeconds(2), "Ada", ""));
        assertEquals(EmbargoState.LAPSED, state(record));
        assertEquals(Embargo.of(record, UTC).reading(), Embargo.of(record, UTC).dateAt(NOW));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1st May 2030 10:00, LIFTED,  LAPSED
            2nd May 2031 10:00, UNCLEAR, UNCLEAR
            some day,           UNCLEAR, UNCLEAR
            19th May 2005,      LIFTED,  LAPSED
            '',                 LIFTED,  LAPSED
            """)
    void aDecisionToLetGoDoesNotOutliveItsText(String text, EmbargoState lifted, EmbargoState until) {
        var decidedOn = "1st May 2030 10:00";
        var past = (EmbargoReading.Until) EmbargoText.read("19th May 2005 12:00", UTC);
        var record = Specimen.ferry(Field.EMBARGO, text);
        var lift = new Lifted(NOW, "Ada", "agreed");
        var date = Until.of(past, NOW, "Ada", "agreed");

        assertEquals(lifted, state(decided(record, lift.madeFor(decidedOn))));
        assertEquals(
                lifted,
                Embargo.of(decided(record, lift.madeFor(decidedOn)), UTC).stateAt(Instant.MAX));
        assertEquals(until, state(decided(record, date.madeFor(decidedOn))));
        assertEquals(EmbargoState.LIFTED, state(decided(record, lift)));
        assertEquals(EmbargoState.LAPSED, state(decided(record, date)));
    }

    @Test
    void theTextStaysAsLoadedAndALiftedEmbargoKeepsItsDate() {
        var until = Until.of((EmbargoReading.Until) EmbargoText.read("1st May 2030 10:00", UTC), NOW, "Ada", "");
        var embargo = Embargo.of(decided(decided(FERRY, until), new Lifted(NOW, "Ada", "agreed")), UTC);

        assertEquals("19th May 2005 12:00", embargo.raw());
        assertEquals(until.reading(), embargo.dateAt(NOW));
    }

    @Test
    void aDecisionKeepsItsZoneWhenTheSettingChanges() {
        var read = (EmbargoReading.Until) EmbargoText.read("1st July 2030 10:00", UTC);
        var record = decided(FERRY, Until.of(read, NOW, "Ada", ""));

        var elsewhere = (EmbargoReading.Until)
                Embargo.of(record, ZoneId.of("Asia/Kolkata")).dateAt(NOW);

        assertEquals(read.instant(), elsewhere.instant());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            25th March 2007 01:30,    Europe/London
            28th October 2007 01:30,  Europe/London
            16th February 2008 23:30, America/Sao_Paulo
            30th December 2011 12:00, Pacific/Apia
            25th March 2007 05:45,    Asia/Kolkata
            11th July 2007,           America/Sao_Paulo
            11th January 2007 13:00 BST, UTC
            """)
    void savingTenTimesMovesNothing(String raw, ZoneId zone) {
        var first = (EmbargoReading.Until) EmbargoText.read(raw, zone);
        var saved = Until.of(first, NOW, "Ada", "");

        for (int time = 0; time < 10; time++) {
            saved = (Until) EmbargoDecision.parse(
                    Until.of(saved.reading(), NOW, "Ada", "").text());
        }

        assertEquals(first.instant(), saved.reading().instant());
        assertEquals(first.localText(), saved.reading().localText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry left.\n- Embargoed: 11th July 2030 13:00",
                "A ferry left. - Embargoed: 11th July 2030 13:00",
                "A ferry left.\n–\u00A0EMBARGOED : 11th July 2030",
                "Embargo: 1800 GMT\nA ferry left.",
                "++EMBARGOED UNTIL 1800 GMT++\nA ferry left."
            })
    void anEmbargoInTheStoryMakesARecordWithoutOneUnclear(String story) {
        var hidden = Specimen.with(Specimen.without(FERRY, Field.EMBARGO), Field.STORY_TEXT, story);

        assertEquals(EmbargoState.UNCLEAR, state(hidden));
        assertEquals(EmbargoState.UNCLEAR, state(Specimen.with(hidden, Field.EMBARGO, "")));
        assertEquals(EmbargoState.UNCLEAR, state(Specimen.with(hidden, Field.EMBARGO, "19th May 2005 12:00")));
        assertEquals(EmbargoState.LIFTED, state(decided(hidden, new Lifted(NOW, "Ada", "old"))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            - Embargoed: 18th May 2005 12:00,       LAPSED
            - Embargoed: 19th May 2005 12:00.,      LAPSED
            ++EMBARGOED UNTIL 19 May 2005 12:00++,  LAPSED
            Embargoed until: 19 May 2005 12:00,     LAPSED
            - Embargoed: 20th May 2030 12:00,       UNCLEAR
            ++EMBARGOED UNTIL 20 May 2030 12:00++,  UNCLEAR
            - Embargoed: when the court has decided, UNCLEAR
            - Embargoed:,                           UNCLEAR
            - Embargoed: 18th May 2005 12:00|- Embargoed: 20th May 2030, UNCLEAR
            - Embargoed: 18th May 2005 12:00|EMBARGOED UNTIL 20 May 2030, UNCLEAR
            """)
    void anEmbargoInTheStoryCountsBesideALapsedField(String story, EmbargoState expected) {
        var text = "A ferry left.\n" + story.replace('|', '\n') + "\nIt came back.";

        assertEquals(expected, state(Specimen.with(FERRY, Field.STORY_TEXT, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The arms embargo: a history.",
                "The government said the goods were embargoed until Friday.",
                "Trade was embargoed - officials said: nothing."
            })
    void aStoryAboutAnEmbargoIsNone(String story) {
        var record = Specimen.with(Specimen.without(FERRY, Field.EMBARGO), Field.STORY_TEXT, story);

        assertEquals(EmbargoState.NONE, state(record));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            18th May 2005 12:00, LAPSED
            19th May 2005 12:00, LAPSED
            20th May 2005 12:00, UNCLEAR
            some day,            UNCLEAR
            '',                  LAPSED
            """)
    void aSecondEmbargoThatMayLastLongerMakesTheRecordUnclear(String copy, EmbargoState expected) {
        var record = Specimen.and(FERRY, Specimen.written(Field.EXTRA, "Embargoed", copy));

        assertEquals(expected, state(record));
    }

    @Test
    void aMarkThatCannotBeReadKeepsTheRecordClosed() {
        assertEquals(EmbargoState.UNCLEAR, state(Specimen.ferry(Field.EMBARGO_DECISION, "scrambled")));
    }

    @Test
    void theSentenceOfAFormIsGivenAsValues() {
        var moment = ZonedDateTime.parse("2005-05-19T12:00:00Z[UTC]");

        assertEquals(
                new EmbargoTerm.UsableSince(moment, false, ZoneSource.ASSUMED),
                Embargo.of(FERRY, UTC).termAt(NOW));
        assertEquals(
                new EmbargoTerm.UsableFrom(moment, false, ZoneSource.ASSUMED),
                Embargo.of(FERRY, UTC).termAt(RELEASE.minusSeconds(1)));
        assertEquals(
                new EmbargoTerm.Held(NOW, "Ada", "court case", Optional.empty()),
                Embargo.of(decided(FERRY, new Held(NOW, "Ada", "court case")), UTC)
                        .termAt(NOW));
        assertInstanceOf(
                EmbargoTerm.NotUnderstood.class,
                Embargo.of(Specimen.ferry(Field.EMBARGO, "?"), UTC).termAt(NOW));
        assertNotEquals(EmbargoState.NONE, state(Specimen.ferry(Field.EMBARGO, "?")));
    }

    private static EmbargoState state(CatalogueRecord record) {
        return Embargo.of(record, UTC).stateAt(NOW);
    }

    private static CatalogueRecord decided(CatalogueRecord record, EmbargoDecision decision) {
        return Specimen.with(
                record,
                Field.EMBARGO_DECISION,
                EmbargoDecisions.of(record).with(decision).text());
    }
}
