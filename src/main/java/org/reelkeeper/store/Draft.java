package org.reelkeeper.store;

import java.time.Instant;
import java.util.Map;

/// What was typed into a record and not saved, by the keys of its slots.
public record Draft(long key, Instant at, Map<String, String> texts) {

    public Draft {
        texts = Map.copyOf(texts);
    }
}
