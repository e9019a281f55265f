package org.reelkeeper.embargo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates as agencies write them.
final class WrittenDays {

    private WrittenDays() {}

    static String text(LocalDate day) {
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + WrittenDay.ordinal(day.getDayOfMonth()) + " " + month + " " + day.getYear();
    }
}
