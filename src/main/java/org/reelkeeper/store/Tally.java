package org.reelkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.rights.RightsLight;

/// Adds groups of equal records up to the counts that a list shows.
final class Tally {

    private final Map<EmbargoState, Long> embargo = new EnumMap<>(EmbargoState.class);
    private final Map<RightsLight, Long> terms = new EnumMap<>(RightsLight.class);
    private long total;
    private long liftingSoon;
    private long lapsedRecently;
    private long corrected;
    private long withFindings;
    private long withheld;
    private long withdrawn;
    private Instant nextEnd = Instant.MAX;
    private Instant nextEndBeyond = Instant.MAX;

    /// Adds a group: embargo, lapsed, before soon, not before since, terms, publication, corrected, findings, count,
    /// first end.
    void add(ResultSet group) throws SQLException {
        long count = group.getLong(9);
        total += count;
        var state = ListingColumns.embargo(group.getInt(1), group.getBoolean(2));
        embargo.merge(state, count, Long::sum);
        liftingSoon += state == EmbargoState.EMBARGOED && group.getBoolean(3) ? count : 0;
        lapsedRecently += state == EmbargoState.LAPSED && group.getBoolean(4) ? count : 0;
        terms.merge(StoredNumbers.TERMS.value(group.getInt(5)), count, Long::sum);
        withheld += "withheld".equals(group.getString(6)) ? count : 0;
        withdrawn += "withdrawn".equals(group.getString(6)) ? count : 0;
        corrected += group.getBoolean(7) ? count : 0;
        withFindings += group.getBoolean(8) ? count : 0;
        if (state == EmbargoState.EMBARGOED) {
            addEnd(Instant.ofEpochMilli(group.getLong(10)), group.getBoolean(3));
        }
    }

    private void addEnd(Instant end, boolean soon) {
        if (end.isBefore(nextEnd)) {
            nextEnd = end;
        }
        if (!soon && end.isBefore(nextEndBeyond)) {
            nextEndBeyond = end;
        }
    }

    Counts counts(long drafts) {
        return new Counts(
                total,
                embargo,
                liftingSoon,
                lapsedRecently,
                terms,
                drafts,
                corrected,
                withFindings,
                withheld,
                withdrawn,
                nextEnd,
                nextEndBeyond);
    }
}
