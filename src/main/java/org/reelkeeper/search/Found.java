package org.reelkeeper.search;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// The records that match, as bits for each part of the index. Shared, so nobody changes them.
record Found(List<FixedBitSet> parts) {

    Found {
        parts = List.copyOf(parts);
    }

    long count() {
        return parts.stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /// Those that are in both.
    Found and(Found other) {
        var both = parts.stream().map(FixedBitSet::clone).toList();
        for (int part = 0; part < both.size(); part++) {
            both.get(part).and(other.parts.get(part));
        }
        return new Found(both);
    }

    /// Those that are in one of them.
    Found or(Found other) {
        var either = parts.stream().map(FixedBitSet::clone).toList();
        for (int part = 0; part < either.size(); part++) {
            either.get(part).or(other.parts.get(part));
        }
        return new Found(either);
    }

    /// Those that are not in the other.
    Found without(Found other) {
        var rest = parts.stream().map(FixedBitSet::clone).toList();
        for (int part = 0; part < rest.size(); part++) {
            rest.get(part).andNot(other.parts.get(part));
        }
        return new Found(rest);
    }
}
