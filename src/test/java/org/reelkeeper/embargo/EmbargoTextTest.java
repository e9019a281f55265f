package org.reelkeeper.embargo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.embargo.EmbargoReading.Until;

class EmbargoTextTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> ZONES =
            List.of("UTC", "Europe/London", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata", "America/Havana");

    @ParameterizedTest
    @CsvSource(textBlock = """
            11th July 2007 13:00,            UTC,           2007-07-11T13:00:00Z
            11th July 2007 13:00,            Europe/London, 2007-07-11T12:00:00Z
            11th January 2007 12:00,         Europe/London, 2007-01-11T12:00:00Z
            1st March 1999 00:00,            UTC,           1999-03-01T00:00:00Z
            11TH JULY 2007 13:00,            UTC,           2007-07-11T13:00:00Z
            11 july 2007 9:05,               UTC,           2007-07-11T09:05:00Z
            '11 July 2007, 13:00',           UTC,           2007-07-11T13:00:00Z
            'July 11, 2007 13:00',           UTC,           2007-07-11T13:00:00Z
            11 Jul 2007 13:00,               UTC,           2007-07-11T13:00:00Z
            2 Sept 2007 13:00,               UTC,           2007-09-02T13:00:00Z
            2007-07-11 13:00,                UTC,           2007-07-11T13:00:00Z
            2007-07-11T13:00,                UTC,           2007-07-11T13:00:00Z
            2007-07-11T13:00:30,             UTC,           2007-07-11T13:00:30Z
            11th July 2007 24:00,            UTC,           2007-07-12T00:00:00Z
            31st December 1999 24:00,        UTC,           2000-01-01T00:00:00Z
            29th February 2008 10:00,        UTC,           2008-02-29T10:00:00Z
            """)
    void aDateAndTimeIsAnInstantInTheAssumedZone(String raw, ZoneId zone, Instant instant) {
        var until = until(raw, zone);

        assertEquals(instant, until.instant());
        assertEquals(zone, until.zone());
        assertEquals(ZoneSource.ASSUMED, until.zoneSource());
        assertEquals(List.of(), until.noteKeys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11th July 2007 13:00 UTC,              UTC,              2007-07-11T13:00:00Z
            11th July 2007 13:00 GMT,              GMT,              2007-07-11T13:00:00Z
            2007-07-11T13:00:00Z,                  UTC,              2007-07-11T13:00:00Z
            11th July 2007 13:00Z,                 UTC,              2007-07-11T13:00:00Z
            11th July 2007 13:00 BST,              Europe/London,    2007-07-11T12:00:00Z
            11th July 2007 13:00 bst,              Europe/London,    2007-07-11T12:00:00Z
            11th January 2007 13:00 CET,           CET,              2007-01-11T12:00:00Z
            11th July 2007 13:00 CEST,             CET,              2007-07-11T11:00:00Z
            11th January 2007 13:00 EST,           America/New_York, 2007-01-11T18:00:00Z
            11th July 2007 13:00 EDT,              America/New_York, 2007-07-11T17:00:00Z
            11th July 2007 13:00 +02:00,           +02:00,           2007-07-11T11:00:00Z
            11th July 2007 13:00+0530,             +05:30,           2007-07-11T07:30:00Z
            2007-07-11T13:00-05,                   -05:00,           2007-07-11T18:00:00Z
            11th July 2007 13:00 Europe/Paris,     Europe/Paris,     2007-07-11T11:00:00Z
            11th July 2007 13:00 america/new_york, America/New_York, 2007-07-11T17:00:00Z
            28th October 2007 01:30 BST,           +01:00,           2007-10-28T00:30:00Z
            """)
    void aStatedZoneCountsWhateverIsAssumed(String raw, ZoneId zone, Instant instant) {
        var until = until(raw, ZoneId.of("Asia/Kolkata"));

        assertEquals(instant, until.instant());
        assertEquals(zone, until.zone());
        assertEquals(ZoneSource.STATED, until.zoneSource());
        assertEquals(List.of(), until.noteKeys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11th January 2007 13:00 BST, Europe/London, 2007-01-11T13:00:00Z
            11th July 2007 13:00 EST,    -05:00,        2007-07-11T18:00:00Z
            11th July 2007 13:00 CET,    +01:00,        2007-07-11T12:00:00Z
            """)
    void anAbbreviationOfTheWrongSeasonTakesTheLaterInstantAndSaysSo(String raw, ZoneId zone, Instant instant) {
        var until = until(raw, UTC);

        assertEquals(instant, until.instant());
        assertEquals(zone, until.zone());
        assertEquals(List.of("embargo.zone-season"), until.noteKeys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11th July 2007,     UTC,                2007-07-12T00:00:00Z, 2007-07-11
            11th July 2007,     Europe/London,      2007-07-11T23:00:00Z, 2007-07-11
            2007-07-11,         UTC,                2007-07-12T00:00:00Z, 2007-07-11
            11th July 2007 GMT, Asia/Kolkata,       2007-07-12T00:00:00Z, 2007-07-11
            20th October 2007,  America/Sao_Paulo,  2007-10-21T02:00:00Z, 2007-10-20
            13th October 2007,  America/Sao_Paulo,  2007-10-14T03:00:00Z, 2007-10-13
            16th February 2008, America/Sao_Paulo,  2008-02-17T03:00:00Z, 2008-02-16
            29th December 2011, Pacific/Apia,       2011-12-30T10:00:00Z, 2011-12-29
            27th October 2007,  America/Havana,     2007-10-28T04:00:00Z, 2007-10-27
            3rd November 2007,  America/St_Johns,   2007-11-04T03:30:00Z, 2007-11-03
            """)
    void aDateAloneLastsThroughTheWholeDay(String raw, ZoneId zone, Instant instant, String local) {
        var until = until(raw, zone);

        assertEquals(instant, until.instant());
        assertTrue(until.dateOnly());
        assertEquals(local, until.localText());
        assertEquals(List.of("embargo.no-time"), until.noteKeys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            25th March 2007 01:30,    Europe/London,     2007-03-25T01:30:00Z, embargo.gap
            28th October 2007 01:30,  Europe/London,     2007-10-28T01:30:00Z, embargo.overlap
            14th October 2007 00:30,  America/Sao_Paulo, 2007-10-14T03:30:00Z, embargo.gap
            16th February 2008 23:30, America/Sao_Paulo, 2008-02-17T02:30:00Z, embargo.overlap
            30th December 2011 12:00, Pacific/Apia,      2011-12-30T22:00:00Z, embargo.gap
            25th March 2007 01:30,    Asia/Kolkata,      2007-03-24T20:00:00Z,
            """)
    void anHourThatTheClocksSkipOrRepeatTakesTheLaterInstant(String raw, ZoneId zone, Instant instant, String note) {
        var until = until(raw, zone);

        assertEquals(instant, until.instant());
        assertEquals(note == null ? List.of() : List.of(note), until.noteKeys());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11st July 2007 13:00", "22th July 2007 13:00", "3th July 2007 13:00", "12nd July 2007 13:00"})
    void aWrongOrdinalIsReadAndNoted(String raw) {
        assertEquals(List.of("embargo.ordinal"), until(raw, UTC).noteKeys());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31st June 2007 13:00",
                "29th February 2007 13:00",
                "0 July 2007 13:00",
                "32 July 2007",
                "11th July 2007 25:00",
                "11th July 2007 24:01",
                "11th July 2007 12:60",
                "11th July 0207 13:00",
                "11th July 1007",
                "11th July 20007",
                "11th July 3007 13:00",
                "11th July 07",
                "11/07/2007 13:00",
                "07/11/2007",
                "July 2007",
                "2007",
                "11th Juli 2007",
                "11th July 2007 13:00 hours",
                "11th July 2007 13:00:3",
                "11th July 2007 13:0",
                "11th July 2007 ,13:00",
                "11th July 2007 t13:00",
                "11th July 2007 +02:00",
                "2007-07-11 2007-07-12",
                "11th July 2007 13:00 PST",
                "11th July 2007 13:00.",
                "11th July 2007 1pm",
                "not before 11th July 2007 13:00",
                "11th July 2007 13:00 or later",
                "11th July 2007 13:00 UTC UTC",
                "11th July 2007 13:00 +25:00",
                "11th July 2007 13:00-19:00",
                "2007-07-11-12",
                "none",
                "-",
                "?",
                "tomorrow",
                "11th July 2007 13:00\n12th July 2007 13:00",
                "11th July 2007 Mars/Olympus",
                "2007-13-01",
                "2007-02-30",
                "11th July 2007 :",
                "th July 2007",
                "\u200B",
                "11th July 2007 13:00 Hold"
            })
    void anythingLeftOverOrImpossibleIsUnreadable(String raw) {
        assertEquals(new Unreadable(raw), EmbargoText.read(raw, UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2003\u3000", "\n \n"})
    void blankIsNoEmbargo(String raw) {
        assertEquals(new None(), EmbargoText.read(raw, UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11th\u00A0July\u20092007\u00A013:00",
                "  11th   July  2007\t13:00 ",
                "11th\u200B July 2007 13:00",
                "11th July 2007\n13:00"
            })
    void spacesOfEveryKindAreSpaces(String raw) {
        assertEquals(until("11th July 2007 13:00", UTC), EmbargoText.read(raw, UTC));
    }

    @Test
    void theLanguageOfTheComputerDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            for (var language : List.of("tr", "de", "ar")) {
                Locale.setDefault(Locale.of(language));

                assertEquals(
                        Instant.parse("2007-04-11T12:00:00Z"),
                        until("11TH APRIL 2007 13:00", LONDON).instant());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingIsReleasedBeforeAnyReadingOfItsTime() {
        var random = new Random(20070711);
        for (int round = 0; round < 20_000; round++) {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var local = aroundChange(zone, random);
            var raw = WrittenDays.text(local.toLocalDate()) + " " + local.toLocalTime();

            var instant = until(raw, zone).instant();

            for (var offset : offsetsAround(local, zone)) {
                assertFalse(instant.isBefore(local.toInstant(offset)), raw + " in " + zone);
            }
        }
    }

    @Test
    void noInstantOfADayIsFreeWhenTheDayAloneIsEmbargoed() {
        var random = new Random(19991231);
        for (int round = 0; round < 20_000; round++) {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var local = aroundChange(zone, random);
            var end = until(WrittenDays.text(local.toLocalDate()), zone).instant();

            var lastMoment = end.minusNanos(1).atZone(zone).toLocalDate();

            assertFalse(
                    end.atZone(zone).toLocalDate().isBefore(local.toLocalDate().plusDays(1)), local + " in " + zone);
            assertFalse(lastMoment.isAfter(local.toLocalDate()), local + " in " + zone);
        }
    }

    @Test
    void whateverIsTypedIsNeverTakenForNoEmbargo() {
        var random = new Random(5);
        var alphabet = "0123456789 :-/.,thJulyZ+\u00A0\u200B\n?";
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder("11th July 2007 13:00");
            for (int change = 0; change <= random.nextInt(4); change++) {
                text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }

            assertFalse(EmbargoText.read(text.toString(), UTC) instanceof None, text.toString());
        }
    }

    private static Until until(String raw, ZoneId zone) {
        return assertInstanceOf(Until.class, EmbargoText.read(raw, zone), raw);
    }

    /// A time within two hours of a change of clocks, where there is one.
    private static LocalDateTime aroundChange(ZoneId zone, Random random) {
        var start = LocalDateTime.of(1980 + random.nextInt(40), 1 + random.nextInt(12), 1, 12, 0);
        var change = zone.getRules().nextTransition(start.toInstant(ZoneOffset.UTC));
        var near = change == null ? start : change.getDateTimeBefore();
        return near.plusMinutes(random.nextInt(240) - 120L).withSecond(0);
    }

    private static List<ZoneOffset> offsetsAround(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change == null
                ? zone.getRules().getValidOffsets(local)
                : List.of(change.getOffsetBefore(), change.getOffsetAfter());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11th July 2007 13:00 EET,   2007-07-11T10:00:00Z
            11th July 2007 13:00 Japan, 2007-07-11T04:00:00Z
            11th July 2007 13:00 NZ,    2007-07-11T01:00:00Z
            """)
    void anIanaIdWithoutASlashIsAZone(String raw, Instant instant) {
        assertEquals(instant, until(raw, UTC).instant());
    }
}
