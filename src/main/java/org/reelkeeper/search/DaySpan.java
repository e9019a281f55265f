package org.reelkeeper.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that a date may mean, as numbers of the epoch, both included.
record DaySpan(long first, long last) {

    /// @param value by ISO 8601 to its precision: a year, a month or a day; empty when nothing is known
    static Optional<DaySpan> of(String value) {
        return switch (value.length()) {
            case 4 -> {
                int year = Integer.parseInt(value);
                yield Optional.of(between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            case 7 -> {
                var month = YearMonth.parse(value);
                yield Optional.of(between(month.atDay(1), month.atEndOfMonth()));
            }
            case 10 -> {
                var day = LocalDate.parse(value);
                yield Optional.of(between(day, day));
            }
            default -> Optional.empty();
        };
    }

    private static DaySpan between(LocalDate first, LocalDate last) {
        return new DaySpan(first.toEpochDay(), last.toEpochDay());
    }
}
