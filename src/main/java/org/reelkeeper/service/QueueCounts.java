package org.reelkeeper.service;

import java.util.Map;

/// How many records each built-in queue holds now.
public record QueueCounts(Map<Queue, Long> counts) {

    public QueueCounts {
        counts = Map.copyOf(counts);
    }

    public long of(Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }
}
