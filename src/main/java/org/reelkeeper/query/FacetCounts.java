package org.reelkeeper.query;

import java.util.List;

/// How many records of a result have each value of a facet.
///
/// @param values those asked for, in the order asked for
/// @param distinct how many different values there are, shown or not
public record FacetCounts(List<Count> values, int distinct) {

    public FacetCounts {
        values = List.copyOf(values);
    }

    /// One value.
    ///
    /// @param value empty for the records that have none
    public record Count(String value, long records) {}
}
