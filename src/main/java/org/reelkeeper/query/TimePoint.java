package org.reelkeeper.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.query.TimeSpan.Days;
import org.reelkeeper.query.TimeSpan.Instants;

/// Reads one point of time, which is as long as it is written: a year, a month, a day, a minute.
final class TimePoint {

    sealed interface Reading {}

    record Span(TimeSpan span) implements Reading {}

    /// @param code of the problem
    record Wrong(String code, String text) implements Reading {}

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(s?)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(.*\\d)(?:T| +(?:at )?)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private final Moment moment;
    private final RelativeTime relative;

    TimePoint(Moment moment) {
        this.moment = moment;
        this.relative = new RelativeTime(moment);
    }

    Reading read(String text) {
        if (text.length() > LONGEST) {
            return unreadable(text);
        }
        try {
            var known = relative.read(text);
            return known.isPresent() ? new Span(known.get()) : written(text);
        } catch (DateTimeException _) {
            return new Wrong("query.day-impossible", text);
        }
    }

    private Reading written(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return year(Integer.parseInt(year.group(1)), !year.group(2).isEmpty(), text);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return new Span(iso(iso));
        }
        var clock = CLOCK.matcher(text);
        return clock.matches() ? clock(clock, text) : words(text);
    }

    private static Reading year(int year, boolean decade, String text) {
        if (year == 0 || (decade && year % 10 != 0)) {
            return unreadable(text);
        }
        return new Span(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + (decade ? 10 : 1), 1, 1)));
    }

    private static Days iso(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        return match.start(3) < 0
                ? month(YearMonth.of(year, month))
                : Days.of(LocalDate.of(year, month, Integer.parseInt(match.group(3))));
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /// Where the clocks show the time twice, both are meant.
    private Reading clock(Matcher match, String text) {
        var day = written(match.group(1));
        if (!(day instanceof Span(Days(var first, var before)))
                || !first.plusDays(1).equals(before)) {
            return day instanceof Wrong ? day : unreadable(text);
        }
        boolean seconds = match.start(4) >= 0;
        var time = LocalTime.of(
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                seconds ? Integer.parseInt(match.group(4)) : 0);
        var unit = seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
        if (match.start(5) >= 0) {
            var offset = match.group(5).toUpperCase(Locale.ROOT);
            var instant = OffsetDateTime.of(first, time, ZoneOffset.of(offset)).toInstant();
            return new Span(new Instants(instant, instant.plus(1, unit)));
        }
        var local = first.atTime(time).atZone(moment.zone());
        return new Span(new Instants(
                local.withEarlierOffsetAtOverlap().toInstant(),
                local.withLaterOffsetAtOverlap().toInstant().plus(1, unit)));
    }

    private static Reading words(String text) {
        return switch (DateText.read(text)) {
            case DateReading.Read read -> new Span(ofPrecision(read));
            case DateReading.Impossible _ -> new Wrong("query.day-impossible", text);
            case DateReading.Empty _, DateReading.Unreadable _ -> unreadable(text);
        };
    }

    private static Days ofPrecision(DateReading.Read read) {
        return switch (read.precision()) {
            case YEAR -> new Days(read.firstDay(), read.firstDay().plusYears(1));
            case MONTH -> month(YearMonth.from(read.firstDay()));
            case DAY -> Days.of(read.firstDay());
        };
    }

    private static Wrong unreadable(String text) {
        return new Wrong("query.date-unreadable", text);
    }
}
