package org.reelkeeper.query;

import java.time.Instant;
import java.util.List;

/// How many records become free at which moments, as far as the clock alone frees them: those whose embargo has an end and
/// was not lifted.
///
/// @param counts in the order of time, each moment once
/// @param undated records whose embargo is unclear and has no end to go by
public record ReleaseCounts(List<Count> counts, long undated) {

    public static final ReleaseCounts NONE = new ReleaseCounts(List.of(), 0);

    public ReleaseCounts {
        counts = List.copyOf(counts);
    }

    /// One moment, or the begin of a stretch of time.
    ///
    /// @param unclear have an end that something else in the record contradicts, so they stay closed beyond it
    public record Count(Instant at, long inForce, long lapsed, long unclear) {

        public long all() {
            return inForce + lapsed + unclear;
        }

        public Count plus(Count other) {
            return new Count(at, inForce + other.inForce, lapsed + other.lapsed, unclear + other.unclear);
        }
    }
}
