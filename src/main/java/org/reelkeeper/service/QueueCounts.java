package org.reelkeeper.service;

import java.time.Instant;
import java.util.Map;

/// How many records each built-in queue holds now.
///
/// @param nextTurn when the clock alone will change that; `Instant.MAX` when it never will
public record QueueCounts(Map<Queue, Long> counts, Instant nextTurn) {

    public QueueCounts {
        counts = Map.copyOf(counts);
    }

    /// Stands for a count that the index has not brought yet.
    public static final long UNKNOWN = -1;

    public long of(Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }
}
