package org.reelkeeper.search;

import java.time.Instant;
import org.reelkeeper.query.Query;

/// What the index does not know: it asks while it runs a query.
public interface Names {

    /// Numbers of the loads that are called so.
    long[] loads(String name);

    /// Numbers of the loads that began in a span.
    long[] loadsBegun(Instant from, Instant before);

    /// Numbers of the change sets of a span.
    long[] changeSets(Instant from, Instant before);

    /// Keys of the records for which something is typed and not saved.
    long[] drafts();

    /// Keys of the records of a work set.
    long[] workSet(String name);

    /// Keys of the records that hold a text letter for letter.
    ///
    /// @param candidates records that hold its words
    long[] holding(Query.InText exact, long[] candidates);
}
