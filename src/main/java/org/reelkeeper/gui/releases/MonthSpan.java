package org.reelkeeper.gui.releases;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.reelkeeper.service.ReleaseSpan;

/// From one month through another.
///
/// @param first not after the last
record MonthSpan(YearMonth first, YearMonth last) {

    static MonthSpan of(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? new MonthSpan(other, one) : new MonthSpan(one, other);
    }

    /// Whether any moment of the month lies in a stretch of time.
    static boolean touches(YearMonth month, ReleaseSpan span, ZoneId zone) {
        var whole = new MonthSpan(month, month).asReleases(zone);
        return span.from().isBefore(whole.before()) && whole.from().isBefore(span.before());
    }

    static YearMonth monthOf(Instant moment, ZoneId zone) {
        return YearMonth.from(moment.atZone(zone));
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    int length() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    ReleaseSpan asReleases(ZoneId zone) {
        return ReleaseSpan.days(first.atDay(1), last.atEndOfMonth(), zone);
    }
}
