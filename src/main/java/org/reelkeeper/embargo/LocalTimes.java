package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Local times that a change of clocks swallows or repeats, taken at the later of their instants.
final class LocalTimes {

    static final String GAP = "embargo.gap";
    static final String OVERLAP = "embargo.overlap";

    private LocalTimes() {}

    static Instant instantOf(LocalDateTime local, ZoneId zone) {
        // In a gap `atZone` keeps the offset from before the change, which is the later instant of the two.
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /// The instant from which a day is over for good, even where the clocks go back across midnight.
    static Instant endOf(LocalDate day, ZoneId zone) {
        var midnight = day.plusDays(1).atStartOfDay();
        var change = zone.getRules().getTransition(midnight);
        boolean resumed = change != null
                && change.isOverlap()
                && !change.getDateTimeAfter().toLocalDate().isAfter(day);
        return resumed
                ? instantOf(midnight, zone)
                : midnight.toLocalDate().atStartOfDay(zone).toInstant();
    }

    static List<String> notes(LocalDateTime local, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> List.of(GAP);
            case 1 -> List.of();
            default -> List.of(OVERLAP);
        };
    }
}
