package org.reelkeeper.embargo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.DateReading.Empty;
import org.reelkeeper.embargo.DateReading.Impossible;
import org.reelkeeper.embargo.DateReading.Precision;
import org.reelkeeper.embargo.DateReading.Read;
import org.reelkeeper.embargo.DateReading.Unreadable;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            26th June 2007,      2007-06-26, DAY,   2007-06-26
            1ST MARCH 1950,      1950-03-01, DAY,   1950-03-01
            26 June 2007,        2007-06-26, DAY,   2007-06-26
            '26th June, 2007',   2007-06-26, DAY,   2007-06-26
            'JUNE 26, 2007',     2007-06-26, DAY,   2007-06-26
            2007-06-26,          2007-06-26, DAY,   2007-06-26
            29th February 2000,  2000-02-29, DAY,   2000-02-29
            26\u00A0June\u00A02007, 2007-06-26, DAY, 2007-06-26
            June 2007,           2007-06,    MONTH, 2007-06-01
            sept 2007,           2007-09,    MONTH, 2007-09-01
            2007-06,             2007-06,    MONTH, 2007-06-01
            1964,                1964,       YEAR,  1964-01-01
            1896,                1896,       YEAR,  1896-01-01
            """)
    void aDateIsReadToThePrecisionItIsWrittenIn(String raw, String value, Precision precision, LocalDate firstDay) {
        assertEquals(new Read(value, precision, firstDay, List.of()), DateText.read(raw));
    }

    @Test
    void aWrongOrdinalIsReadAndNoted() {
        assertEquals(
                new Read("2007-06-26", Precision.DAY, LocalDate.of(2007, 6, 26), List.of("date.ordinal")),
                DateText.read("26st June 2007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31st June 2007", "29th February 1900", "0 June 2007", "45 June 2007", "2007-02-30", "2007-13"})
    void aDayThatNoCalendarHasIsImpossible(String raw) {
        assertEquals(new Impossible(raw), DateText.read(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06/07/2007",
                "26/06/2007",
                "26.06.2007",
                "26th Juni 2007",
                "June",
                "26th June",
                "26th June 07",
                "about 1964",
                "1960s",
                "26th June 2007 14:00",
                "Tuesday 26th June 2007",
                "26th June 207",
                "26th June 20007",
                "1207",
                "2960",
                "2007-6-26",
                "20070626",
                "unknown",
                "?",
                "8-9 April 2010"
            })
    void whatCouldMeanTwoThingsOrNoneIsUnreadable(String raw) {
        assertEquals(new Unreadable(raw), DateText.read(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void blankIsEmpty(String raw) {
        assertEquals(new Empty(), DateText.read(raw));
    }
}
