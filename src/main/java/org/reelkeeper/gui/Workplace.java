package org.reelkeeper.gui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.reelkeeper.check.ReadingContext;

/// Who works here, by which clock, and what the catalogue reads records by.
public record Workplace(Supplier<String> name, Clock clock, Supplier<ReadingContext> reading) {

    public Workplace(String who, Clock clock, Supplier<ReadingContext> reading) {
        this(() -> who, clock, reading);
    }

    public String who() {
        return name.get();
    }

    /// The zone that is assumed where a text states none.
    public ZoneId zone() {
        return reading.get().zone();
    }

    public Instant now() {
        return clock.instant();
    }
}
