package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.embargo.DateText;

class TimeOverTest {

    private static final String RELEASED = "26th June 2007";

    /// An instant, the day of use, and whether it is over then: on its own day nobody can tell.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-03T12:00:00Z, 2026-09-02, NO
            2026-09-03T12:00:00Z, 2026-09-03, MAYBE
            2026-09-03T12:00:00Z, 2026-09-04, YES
            2026-09-03T00:00:00Z, 2026-09-02, NO
            2026-09-03T00:00:00Z, 2026-09-03, YES
            """)
    void aMomentIsOverOnTheDayBehindIt(Instant instant, LocalDate day, Fit over) {
        assertEquals(over, TimeOver.of(new TimeLimit.At(instant), day, DateText.read(RELEASED)));
    }

    /// A span from the release of the record's date. The hour of the release is not known, nor where the day of use is, so
    /// the days about its end are open.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT24H  | 26th June 2007 | 2007-06-24 | NO
            PT24H  | 26th June 2007 | 2007-06-25 | MAYBE
            PT24H  | 26th June 2007 | 2007-06-26 | MAYBE
            PT24H  | 26th June 2007 | 2007-06-27 | MAYBE
            PT24H  | 26th June 2007 | 2007-06-28 | MAYBE
            PT24H  | 26th June 2007 | 2007-06-30 | YES
            PT24H  | 26th June 2007 | 2026-01-31 | YES
            PT720H | 26th June 2007 | 2007-07-20 | NO
            PT720H | 26th June 2007 | 2007-08-01 | YES
            PT24H  | June 2007      | 2007-05-30 | NO
            PT24H  | June 2007      | 2007-06-15 | MAYBE
            PT24H  | June 2007      | 2007-07-05 | YES
            PT24H  | 2007           | 2007-10-01 | MAYBE
            PT24H  | 2007           | 2008-01-05 | YES
            PT24H  | ''             | 2026-01-31 | MAYBE
            PT24H  | 06/07/2007     | 2026-01-31 | MAYBE
            PT24H  | 31st June 2007 | 2026-01-31 | MAYBE
            """)
    void aSpanFromTheReleaseIsOverWhereverTheDayIs(Duration span, String date, LocalDate day, Fit over) {
        assertEquals(over, TimeOver.of(new TimeLimit.Within(span, Anchor.RELEASE), day, DateText.read(date)));
    }

    @Test
    void anEventIsOverBeforeItsRelease() {
        var limit = new TimeLimit.Within(Duration.ofHours(24), Anchor.EVENT_END);

        assertEquals(Fit.YES, TimeOver.of(limit, LocalDate.of(2007, 7, 1), DateText.read(RELEASED)));
        assertEquals(Fit.MAYBE, TimeOver.of(limit, LocalDate.of(2007, 6, 20), DateText.read(RELEASED)));
    }

    @Test
    void ofWhatNobodyKnowsTheBeginNobodyKnowsTheEnd() {
        for (var anchor : new Anchor[] {Anchor.ARRIVAL, Anchor.FIRST_USE, Anchor.NOT_STATED}) {
            var limit = new TimeLimit.Within(Duration.ofHours(24), anchor);

            assertEquals(
                    Fit.MAYBE, TimeOver.of(limit, LocalDate.of(2026, 1, 31), DateText.read(RELEASED)), anchor::key);
        }
        assertEquals(Fit.MAYBE, TimeOver.of(new TimeLimit.None(), LocalDate.of(2026, 1, 31), DateText.read(RELEASED)));
    }
}
