package org.reelkeeper.exchange;

import java.time.Instant;
import java.time.ZoneId;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Publication;

/// The door that records leave by. Those that are embargoed, held, unclear or withdrawn stay inside unless somebody
/// asked
/// for them, and are counted. Not safe for several threads.
public final class EmbargoFilter {

    /// How many records stayed inside, each counted once; withdrawn comes first.
    public record LeftOut(long embargoed, long held, long unclear, long withdrawn) {
        public long all() {
            return embargoed + held + unclear + withdrawn;
        }
    }

    private final boolean includeEmbargoed;
    private final boolean includeWithdrawn;
    private final ZoneId zone;
    private final Instant asOf;
    private LeftOut leftOut = new LeftOut(0, 0, 0, 0);

    /// @param includeEmbargoed lets embargoed, held and unclear records out
    /// @param zone for times that are written without one
    public EmbargoFilter(boolean includeEmbargoed, boolean includeWithdrawn, ZoneId zone, Instant asOf) {
        this.includeEmbargoed = includeEmbargoed;
        this.includeWithdrawn = includeWithdrawn;
        this.zone = zone;
        this.asOf = asOf;
    }

    /// Whether the record may leave; one that may not is counted.
    public boolean lets(CatalogueRecord record) {
        var next = after(record);
        boolean leaves = next.equals(leftOut);
        leftOut = next;
        return leaves;
    }

    public LeftOut leftOut() {
        return leftOut;
    }

    private LeftOut after(CatalogueRecord record) {
        var out = leftOut;
        if (Publication.of(record) == Publication.WITHDRAWN && !includeWithdrawn) {
            return new LeftOut(out.embargoed, out.held, out.unclear, out.withdrawn + 1);
        }
        if (includeEmbargoed) {
            return out;
        }
        return switch (Embargo.of(record, zone).stateAt(asOf)) {
            case EMBARGOED -> new LeftOut(out.embargoed + 1, out.held, out.unclear, out.withdrawn);
            case HELD -> new LeftOut(out.embargoed, out.held + 1, out.unclear, out.withdrawn);
            case UNCLEAR -> new LeftOut(out.embargoed, out.held, out.unclear + 1, out.withdrawn);
            case NONE, LAPSED, LIFTED -> out;
        };
    }
}
