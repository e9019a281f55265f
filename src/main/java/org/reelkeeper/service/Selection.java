package org.reelkeeper.service;

import java.util.List;
import java.util.Set;

/// Which records an edit is meant for.
public sealed interface Selection {

    /// One record as the person saw it; the edit is refused when it has moved on.
    record One(long key, long revision) implements Selection {}

    record Keys(List<Long> keys) implements Selection {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /// All that match but these.
    record Matching(RecordQuery query, Set<Long> except) implements Selection {
        public Matching {
            except = Set.copyOf(except);
        }

        public Matching(RecordQuery query) {
            this(query, Set.of());
        }
    }
}
