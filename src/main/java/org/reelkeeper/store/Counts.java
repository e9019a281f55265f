package org.reelkeeper.store;

import java.time.Instant;
import java.util.Map;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.rights.RightsLight;

/// How many records in sight there are of each kind, at one instant.
///
/// @param liftingSoon embargoes in force that end before the instant asked for
/// @param lapsedRecently embargoes that ended at the instant asked for or later
/// @param nextEnd when the next embargo in force ends, or `Instant.MAX`
/// @param nextEndBeyond the same among those that do not lift soon
public record Counts(
        long total,
        Map<EmbargoState, Long> embargo,
        long liftingSoon,
        long lapsedRecently,
        Map<RightsLight, Long> terms,
        long drafts,
        long corrected,
        long withFindings,
        long withheld,
        long withdrawn,
        Instant nextEnd,
        Instant nextEndBeyond) {

    public Counts {
        embargo = Map.copyOf(embargo);
        terms = Map.copyOf(terms);
    }

    public long of(EmbargoState state) {
        return embargo.getOrDefault(state, 0L);
    }

    public long of(RightsLight state) {
        return terms.getOrDefault(state, 0L);
    }
}
