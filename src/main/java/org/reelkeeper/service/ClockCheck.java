package org.reelkeeper.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelkeeper.service.OpeningReport.Remark;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.StoredChangeSet;

/// Says when the clock stands earlier than the last change of a catalogue: it is wrong now, or was wrong then, and embargoes
/// go by it.
record ClockCheck(Database database, Clock clock) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long SLIGHT_SECONDS = 60; // the clocks of two desks differ

    Optional<Remark> remark() {
        var now = clock.instant();
        return lastChange()
                .filter(last -> now.plusSeconds(SLIGHT_SECONDS).isBefore(last))
                .map(last -> new Remark("opening.clock-behind", MOMENT.format(now), MOMENT.format(last)));
    }

    private Optional<Instant> lastChange() {
        List<StoredChangeSet> newest = database.read(
                "reading the last change", tables -> tables.changeSets().before(Long.MAX_VALUE, 1));
        return newest.stream().map(set -> set.info().when()).findFirst();
    }
}
