package org.reelkeeper.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.reelkeeper.embargo.DateReading;

/// Whether a time limit is over on a day, wherever on earth that day is.
final class TimeOver {

    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private TimeOver() {}

    /// @param date of the record: its release, and the day of what happened
    static Fit of(TimeLimit limit, LocalDate day, DateReading date) {
        return switch (limit) {
            case TimeLimit.None() -> Fit.MAYBE;
            case TimeLimit.At(var instant) -> over(instant, instant, day, ZoneOffset.UTC, ZoneOffset.UTC);
            case TimeLimit.Within(var duration, var anchor) -> within(duration, anchor, day, date);
        };
    }

    /// Of an arrival or a first use nobody knows the day. An event is over before it is released, at an hour that nobody
    /// knows.
    private static Fit within(Duration duration, Anchor anchor, LocalDate day, DateReading date) {
        if (!(date instanceof DateReading.Read read) || (anchor != Anchor.RELEASE && anchor != Anchor.EVENT_END)) {
            return Fit.MAYBE;
        }
        var last = switch (read.precision()) {
            case DAY -> read.firstDay();
            case MONTH -> read.firstDay().plusMonths(1).minusDays(1);
            case YEAR -> read.firstDay().plusYears(1).minusDays(1);
        };
        var first = anchor == Anchor.EVENT_END
                ? Instant.MIN
                : start(read.firstDay(), EARLIEST).plus(duration);
        return over(first, start(last.plusDays(1), LATEST).plus(duration), day, EARLIEST, LATEST);
    }

    /// @param first the earliest instant at which it may end
    /// @param last the latest
    private static Fit over(Instant first, Instant last, LocalDate day, ZoneOffset dawn, ZoneOffset dusk) {
        if (!start(day, dawn).isBefore(last)) {
            return Fit.YES;
        }
        return start(day.plusDays(1), dusk).isAfter(first) ? Fit.MAYBE : Fit.NO;
    }

    private static Instant start(LocalDate day, ZoneOffset offset) {
        return day.atStartOfDay().toInstant(offset);
    }
}
