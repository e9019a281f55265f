package org.reelkeeper.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When and where a query is read: what `today` means, and when a day begins.
public record Moment(Instant now, ZoneId zone) {

    LocalDate today() {
        return local().toLocalDate();
    }

    ZonedDateTime local() {
        return now.atZone(zone);
    }
}
