package org.reelkeeper.search;

import java.time.Instant;
import org.reelkeeper.query.Query;

/// A catalogue without drafts and work sets; its loads are called by their numbers.
final class NoNames implements Names {

    @Override
    public long[] loads(String name) {
        return new long[] {Long.parseLong(name)};
    }

    @Override
    public long[] loadsBegun(Instant from, Instant before) {
        return new long[0];
    }

    @Override
    public long[] changeSets(Instant from, Instant before) {
        return new long[] {2};
    }

    @Override
    public long[] drafts() {
        return new long[] {3, 4};
    }

    @Override
    public long[] workSet(String name) {
        return new long[] {1, 7, 1_000_000};
    }

    @Override
    public long[] holding(Query.InText exact, long[] candidates) {
        return candidates;
    }
}
