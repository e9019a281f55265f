package org.reelkeeper.embargo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// A time of day as written; the end of the day may be 24:00.
record WrittenTime(int hour, int minute, int second) {

    private static final int HOURS = 24;

    /// @throws java.time.DateTimeException when no clock shows this
    LocalDateTime on(LocalDate day) {
        return hour == HOURS && minute == 0 && second == 0
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(hour, minute, second);
    }
}
