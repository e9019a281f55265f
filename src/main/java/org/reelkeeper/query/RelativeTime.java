package org.reelkeeper.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelkeeper.query.TimeSpan.Days;
import org.reelkeeper.query.TimeSpan.Instants;

/// Reads what is said of time by the clock. `last week` is a week of the calendar, which begins on Monday; `last 7 days`
/// are counted from now to the same time of the clock seven days ago, however long the days were; hours are as long as
/// hours are.
final class RelativeTime {

    /// What is offered to a person.
    static final List<String> OFFERED = List.of(
            "today",
            "yesterday",
            "tomorrow",
            "this week",
            "last week",
            "next week",
            "this month",
            "last month",
            "next month",
            "this year",
            "last year",
            "next year",
            "last 24 hours",
            "last 7 days",
            "last 30 days",
            "next 7 days",
            "next 30 days");

    private static final Pattern WORDS = Pattern.compile(
            "(next|coming|last|past|previous|this|current)[\\s\\u00A0]+(?:(\\d{1,4})[\\s\\u00A0]+)?(minute|hour|day|week|month|year)s?");

    private final Moment moment;

    RelativeTime(Moment moment) {
        this.moment = moment;
    }

    Optional<TimeSpan> read(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        return switch (text) {
            case "now" -> Optional.of(new Instants(moment.now(), moment.now().plusMillis(1)));
            case "today" -> Optional.of(Days.of(moment.today()));
            case "yesterday" -> Optional.of(Days.of(moment.today().minusDays(1)));
            case "tomorrow" -> Optional.of(Days.of(moment.today().plusDays(1)));
            default -> words(WORDS.matcher(text));
        };
    }

    private Optional<TimeSpan> words(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }
        int direction = switch (match.group(1)) {
            case "next", "coming" -> 1;
            case "last", "past", "previous" -> -1;
            default -> 0;
        };
        var unit = ChronoUnit.valueOf(match.group(3).toUpperCase(Locale.ROOT) + "S");
        boolean counted = match.start(2) >= 0;
        if (counted && direction == 0) {
            return Optional.empty();
        }
        boolean calendar = !counted && unit.compareTo(ChronoUnit.DAYS) >= 0;
        return Optional.of(
                calendar
                        ? calendar(unit, direction)
                        : counted(unit, direction * (counted ? Integer.parseInt(match.group(2)) : 1)));
    }

    private Days calendar(ChronoUnit unit, int direction) {
        var today = moment.today();
        var first = switch (unit) {
            case WEEKS -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> today.withDayOfMonth(1);
            case YEARS -> today.withDayOfYear(1);
            default -> today;
        };
        LocalDate from = first.plus(direction, unit);
        return new Days(from, from.plus(1, unit));
    }

    /// What happens just now belongs to the past, since a load that has just ended is looked for.
    private Instants counted(ChronoUnit unit, int amount) {
        ZonedDateTime there = moment.local().plus(amount, unit);
        return amount > 0
                ? new Instants(moment.now(), there.toInstant())
                : new Instants(there.toInstant(), moment.now().plusMillis(1));
    }
}
