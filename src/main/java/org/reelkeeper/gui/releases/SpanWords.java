package org.reelkeeper.gui.releases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.service.ReleaseSpan;

/// Says a span of releases: a month, months, a day or days, by the clocks of a zone.
public final class SpanWords {

    private final Messages messages;
    private final Supplier<ZoneId> zone;

    public SpanWords(Messages messages, Supplier<ZoneId> zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /// Such as "Released July 2026"; empty for any time.
    public String chip(ReleaseSpan span) {
        return span.isAny() ? "" : messages.get("releases.chip", of(span));
    }

    /// Such as "July 2026" or "1 July 2026 to 8 July 2026"; empty for any time.
    public String of(ReleaseSpan span) {
        if (span.isAny()) {
            return "";
        }
        var first = LocalDate.ofInstant(span.from(), zone.get());
        var last = LocalDate.ofInstant(span.before().minusNanos(1), zone.get());
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        return whole ? between("MMMM uuuu", first, last) : between("d MMMM uuuu", first, last);
    }

    private String between(String pattern, LocalDate first, LocalDate last) {
        var format = DateTimeFormatter.ofPattern(pattern, messages.locale());
        var one = first.format(format);
        var other = last.format(format);
        return one.equals(other) ? one : messages.get("releases.chip.days", one, other);
    }
}
