package org.reelkeeper.gui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Who works here, by which clock, and which zone the catalogue assumes where a text states none.
public record Workplace(Supplier<String> name, Clock clock, Supplier<ZoneId> zone) {

    public Workplace(String who, Clock clock, Supplier<ZoneId> zone) {
        this(() -> who, clock, zone);
    }

    public String who() {
        return name.get();
    }

    public Instant now() {
        return clock.instant();
    }
}
