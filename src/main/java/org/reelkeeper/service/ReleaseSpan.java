package org.reelkeeper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A stretch of time in which the embargoes of the records wanted end; what was lifted early is not among them.
///
/// @param before is not included
public record ReleaseSpan(Instant from, Instant before) {

    /// Any end, or none at all.
    public static final ReleaseSpan ANY = new ReleaseSpan(Instant.MIN, Instant.MAX);

    /// From the begin of one day to the end of another, by the clocks of a zone.
    public static ReleaseSpan days(LocalDate first, LocalDate last, ZoneId zone) {
        return new ReleaseSpan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public boolean isAny() {
        return equals(ANY);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(before);
    }
}
