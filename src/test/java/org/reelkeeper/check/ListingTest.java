package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.rights.RightsLight;

class ListingTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant RELEASE = Instant.parse("2005-05-19T12:00:00Z");

    @Test
    void aRowShowsWhatTheRecordSays() {
        var expected = new Listing(
                1,
                1,
                "310442",
                "NORWAY: New ferry crosses the fjord on its first day",
                "4th May 2005",
                "2005-05-04",
                EmbargoState.EMBARGOED,
                RELEASE,
                RightsLight.NONE_STATED,
                "usable",
                "loaded",
                0,
                0,
                List.of(),
                false);

        assertEquals(expected, Listing.of(Specimen.ferry(), ReadingContext.in(UTC)));
        assertEquals(EmbargoState.EMBARGOED, expected.embargoState(RELEASE.minusMillis(1)));
        assertEquals(EmbargoState.LAPSED, expected.embargoState(RELEASE));
    }

    @Test
    void aRowCountsFindingsAndNamesEachOnce() {
        var record = Specimen.ferry(Field.STORY_TEXT, "- Foo: a\n- Bar: b &amp; c");

        var row = Listing.of(Specimen.with(record, Field.DATE, "?"), ReadingContext.in(UTC));

        assertEquals(List.of("date.unreadable", "text.entity", "label.in-text"), row.codes());
        assertEquals(4, row.findings());
        assertEquals(Severity.WARNING.rank(), row.severity());
        assertEquals("", row.dateValue());
    }

    @Test
    void marksAreShownInTheWordsOfTheContract() {
        var record = Specimen.with(Specimen.ferry(Field.PUBLICATION, "withdrawn"), Field.REVIEW, "in-work");
        var corrected = record.with(
                Slot.of(Field.CITY), record.first(Field.DATE).orElseThrow().corrected("x"));

        assertEquals("withdrawn", Listing.of(record, ReadingContext.in(UTC)).publication());
        assertEquals("in-work", Listing.of(record, ReadingContext.in(UTC)).review());
        assertEquals(false, Listing.of(record, ReadingContext.in(UTC)).corrected());
        assertEquals(true, Listing.of(corrected, ReadingContext.in(UTC)).corrected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19th May 2005 12:00 | ''
            19th May 2005       | ''
            ''                  | ''
            soon                | ''
            19th May 2005 12:00 | {"decision":"held","at":"2001-01-01T00:00:00Z","by":"Ada","reason":"x"}
            19th May 2005 12:00 | {"decision":"lifted","at":"2001-01-01T00:00:00Z","by":"Ada","reason":"x"}
            soon                | {"decision":"until","at":"2001-01-01T00:00:00Z","local":"2007-07-11T13:00","dateOnly":false,"zone":"UTC","zoneSource":"assumed","by":"","reason":""}
            19th May 2005 12:00 | scrambled
            """)
    void aRowKnowsTheStateThatTheRecordHas(String raw, String decision) {
        var record = Specimen.with(Specimen.ferry(Field.EMBARGO, raw), Field.EMBARGO_DECISION, decision);
        var row = Listing.of(record, ReadingContext.in(UTC));

        for (var now : List.of(RELEASE.minusNanos(1), RELEASE, Instant.parse("2007-07-11T13:00:00Z"), Instant.MAX)) {
            assertEquals(Embargo.of(record, UTC).stateAt(now), row.embargoState(now));
        }
        assertEquals(
                decision.isEmpty() ? 0 : 1,
                decision.lines().map(EmbargoDecision::parse).count());
    }
}
