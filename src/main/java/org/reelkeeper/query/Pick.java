package org.reelkeeper.query;

import java.util.Set;

/// Values of one facet that a person has picked: records that have one of them, or that have none of them.
///
/// @param excluded whether those that have one are unwanted
public record Pick(Facet facet, Set<String> values, boolean excluded) {

    public Pick {
        values = Set.copyOf(values);
    }
}
