package org.reelkeeper.gui.queues;

import java.util.List;
import org.reelkeeper.service.QueueCounts;

/// What the side bar counts, read at one go.
public record Contents(QueueCounts counts, List<LoadEntry> loads, EndedEntry ended) {

    public Contents {
        loads = List.copyOf(loads);
    }

    public Contents(QueueCounts counts, List<LoadEntry> loads) {
        this(counts, loads, EndedEntry.NONE);
    }
}
