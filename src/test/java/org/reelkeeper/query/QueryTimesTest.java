package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTimesTest {

    /// A Wednesday, 14:30 in London.
    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneId.of("Europe/London"));

    private static String shape(String text, Moment moment) {
        var reading = QueryLanguage.read(text, moment);

        assertEquals(List.of(), reading.problems());
        return Shape.of(reading.query());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            date:2007;                       2007-01-01, 2008-01-01
            date:2007-06;                    2007-06-01, 2007-07-01
            date:2007-06-26;                 2007-06-26, 2007-06-27
            date:2007-6-5;                   2007-06-05, 2007-06-06
            date:2007/06/26;                 2007-06-26, 2007-06-27
            date:1990s;                      1990-01-01, 2000-01-01
            date:"26 June 2007";             2007-06-26, 2007-06-27
            date:"26th June 2007";           2007-06-26, 2007-06-27
            date:"June 2007";                2007-06-01, 2007-07-01
            date:26 June 2007;               2007-06-26, 2007-06-27
            date:June 26, 2007;              2007-06-26, 2007-06-27
            date:june 2007;                  2007-06-01, 2007-07-01
            date: 2007;                      2007-01-01, 2008-01-01
            year:2007;                       2007-01-01, 2008-01-01
            year:1997..2001;                 1997-01-01, 2002-01-01
            date:1997..2001;                 1997-01-01, 2002-01-01
            date:1997…2001;                  1997-01-01, 2002-01-01
            date:1997-03..2001-05-02;        1997-03-01, 2001-05-03
            date:..2001;                     0001-01-01, 2002-01-01
            date:2001..;                     2001-01-01, 9999-12-31
            date:>2001;                      2002-01-01, 9999-12-31
            date:>=2001;                     2001-01-01, 9999-12-31
            date:<2001;                      0001-01-01, 2001-01-01
            date:<=2001;                     0001-01-01, 2002-01-01
            date:=2001;                      2001-01-01, 2002-01-01
            date:> 2001;                     2002-01-01, 9999-12-31
            date:>"26 June 2007";            2007-06-27, 9999-12-31
            date:>26 June 2007;              2007-06-27, 9999-12-31
            date:"1 June 2007".."3 June 2007"; 2007-06-01, 2007-06-04
            date:1 June 2007..3 June 2007;   2007-06-01, 2007-06-04
            date:"1 June 2007 .. 3 June 2007"; 2007-06-01, 2007-06-04
            date:2007-06-26T13:00;           2007-06-26, 2007-06-27
            date:today;                      2026-07-15, 2026-07-16
            date:yesterday;                  2026-07-14, 2026-07-15
            date:tomorrow;                   2026-07-16, 2026-07-17
            date:this week;                  2026-07-13, 2026-07-20
            date:last week;                  2026-07-06, 2026-07-13
            date:next week;                  2026-07-20, 2026-07-27
            date:"last month";               2026-06-01, 2026-07-01
            date:last year;                  2025-01-01, 2026-01-01
            date:Last Year;                  2025-01-01, 2026-01-01
            date:this year;                  2026-01-01, 2027-01-01
            date:last 7 days;                2026-07-08, 2026-07-16
            date:next 7 days;                2026-07-15, 2026-07-23
            date:last 3 months;              2026-04-15, 2026-07-16
            date:2001..today;                2001-01-01, 2026-07-16
            date:2001..last year;            2001-01-01, 2026-01-01
            date:last week..today;           2026-07-06, 2026-07-16
            date:>last year;                 2026-01-01, 9999-12-31
            """)
    void days(String text, String expected) {
        assertEquals("dated [" + expected + "]", shape(text, MOMENT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            loaded:today;                    loaded;  2026-07-14T23:00:00Z; 2026-07-15T23:00:00Z
            loaded:2026-01;                  loaded;  2026-01-01T00:00:00Z; 2026-02-01T00:00:00Z
            loaded:last 24 hours;            loaded;  2026-07-14T13:30:00Z; 2026-07-15T13:30:00.001Z
            loaded:last hour;                loaded;  2026-07-15T12:30:00Z; 2026-07-15T13:30:00.001Z
            loaded:"last 30 minutes";        loaded;  2026-07-15T13:00:00Z; 2026-07-15T13:30:00.001Z
            changed:last week;               changed; 2026-07-05T23:00:00Z; 2026-07-12T23:00:00Z
            changed:last 3 months;           changed; 2026-04-15T13:30:00Z; 2026-07-15T13:30:00.001Z
            changed:>2026-07-01;             changed; 2026-07-01T23:00:00Z; 9999-12-31T00:00:00Z
            embargo:next 7 days;             ends;    2026-07-15T13:30:00Z; 2026-07-22T13:30:00Z
            embargo:"next 7 days";           ends;    2026-07-15T13:30:00Z; 2026-07-22T13:30:00Z
            embargo:next 24 hours;           ends;    2026-07-15T13:30:00Z; 2026-07-16T13:30:00Z
            embargo:2007-07-11;              ends;    2007-07-10T23:00:00Z; 2007-07-11T23:00:01Z
            embargo:2007-07-11..2007-08;     ends;    2007-07-10T23:00:00Z; 2007-08-31T23:00:01Z
            embargo:>2026-01-01;             ends;    2026-01-02T00:00:00Z; 9999-12-31T00:00:00Z
            embargo:<=2026-01-31;            ends;    0001-01-01T00:00:00Z; 2026-02-01T00:00:01Z
            embargo:2026-01-31T13:00;        ends;    2026-01-31T13:00:00Z; 2026-01-31T13:01:00Z
            embargo:2007-07-11T13:00;        ends;    2007-07-11T12:00:00Z; 2007-07-11T12:01:00Z
            embargo:"11th July 2007 13:00";  ends;    2007-07-11T12:00:00Z; 2007-07-11T12:01:00Z
            embargo:11th July 2007 13:00;    ends;    2007-07-11T12:00:00Z; 2007-07-11T12:01:00Z
            embargo:2007-07-11 13:00;        ends;    2007-07-11T12:00:00Z; 2007-07-11T12:01:00Z
            embargo:2007-07-11T13:00:30;     ends;    2007-07-11T12:00:30Z; 2007-07-11T12:00:31Z
            embargo:2007-07-11T13:00Z;       ends;    2007-07-11T13:00:00Z; 2007-07-11T13:01:00Z
            embargo:2007-07-11T13:00+02:00;  ends;    2007-07-11T11:00:00Z; 2007-07-11T11:01:00Z
            embargo:>2026-01-31T13:00;       ends;    2026-01-31T13:01:00Z; 9999-12-31T00:00:00Z
            embargo:now..;                   ends;    2026-07-15T13:30:00Z; 9999-12-31T00:00:00Z
            embargo:2026-10-25T01:30;        ends;    2026-10-25T00:30:00Z; 2026-10-25T01:31:00Z
            embargo:2026-03-29;              ends;    2026-03-29T00:00:00Z; 2026-03-29T23:00:01Z
            embargo:tomorrow;                ends;    2026-07-15T23:00:00Z; 2026-07-16T23:00:01Z
            """)
    void instants(String text, String kind, String from, String before) {
        assertEquals(kind + " [" + from + ", " + before + "]", shape(text, MOMENT));
    }

    /// In the night before, the clocks of London went forward; they go back on 25th October.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            2026-03-28T10:00:00Z, next 7 days,   2026-03-28T10:00:00Z, 2026-04-04T09:00:00Z
            2026-03-28T10:00:00Z, next 24 hours, 2026-03-28T10:00:00Z, 2026-03-29T10:00:00Z
            2026-03-28T10:00:00Z, next 1 day,    2026-03-28T10:00:00Z, 2026-03-29T09:00:00Z
            2026-10-24T10:00:00Z, next 1 days,   2026-10-24T10:00:00Z, 2026-10-25T11:00:00Z
            2026-10-25T12:00:00Z, today,         2026-10-24T23:00:00Z, 2026-10-26T00:00:01Z
            """)
    void aDayIsAsLongAsTheClocksMakeIt(String now, String text, String from, String before) {
        var moment = new Moment(Instant.parse(now), ZoneId.of("Europe/London"));

        assertEquals("ends [" + from + ", " + before + "]", shape("embargo:" + text, moment));
    }

    @Test
    void aDayBeginsWhenTheClocksOfItsPlaceSaySo() {
        var moment = new Moment(Instant.parse("2018-11-04T12:00:00Z"), ZoneId.of("America/Sao_Paulo"));

        assertEquals("loaded [2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z]", shape("loaded:today", moment));
    }

    @Test
    void whatStandsBehindAStretchOfTimeBelongsToTheNextWord() {
        assertEquals("(dated [2025-01-01, 2026-01-01] & [putin])", shape("date:last year putin", MOMENT));
        assertEquals("(dated [2007-01-01, 2008-01-01] & [june])", shape("date:2007 june", MOMENT));
        assertEquals(
                "(dated [2007-01-01, 2008-01-01] / dated [2009-01-01, 2010-01-01])",
                shape("date:(2007 or 2009)", MOMENT));
        assertEquals(
                "(dated [2025-01-01, 2026-01-01] / dated [2007-06-26, 2007-06-27])",
                shape("date:(last year or 26 June 2007)", MOMENT));
    }
}
