package org.reelkeeper.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reelkeeper.job.JobContext;

/// Whether the index finds what the database holds, queue by queue. A catalogue that has no index yet agrees with it.
final class IndexAgreement {

    private final Searches searches;
    private final Instant now;

    IndexAgreement(Searches searches, Instant now) {
        this.searches = searches;
        this.now = now;
    }

    List<Flaw> flaws(JobContext context) {
        searches.settle(context);
        var flaws = new ArrayList<Flaw>();
        for (var queue : Queue.values()) {
            context.checkCancelled();
            var query = RecordQuery.all().in(queue);
            long[] held = searches.plain(query, now, context::isCancelled);
            long[] found = searches.keys(query, now, context::isCancelled);
            if (!Arrays.equals(held, found)) {
                flaws.add(new Flaw("verify.index", queue, held.length, found.length));
            }
        }
        return flaws;
    }
}
