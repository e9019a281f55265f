package org.reelkeeper.search;

import java.time.Instant;

/// Instants as the index keeps them.
final class Moments {

    private Moments() {}

    /// Milliseconds of the epoch; instants beyond all that a number can hold are cut off.
    static long millis(Instant instant) {
        return Math.clamp(instant.getEpochSecond(), -1L << 50, 1L << 50) * 1000 + instant.getNano() / 1_000_000;
    }
}
