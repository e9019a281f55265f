package org.reelkeeper.service;

import java.util.List;

/// Which records an edit is meant for.
public sealed interface Selection {

    /// One record as the person saw it; the edit is refused when it has moved on.
    record One(long key, long revision) implements Selection {}

    record Keys(List<Long> keys) implements Selection {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    record Matching(RecordQuery query) implements Selection {}
}
