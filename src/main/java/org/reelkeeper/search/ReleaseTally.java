package org.reelkeeper.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.ReleaseCounts.Count;

/// Counts the records of a result by the end of their embargo. The clock is asked for each end and not for each record, so
/// that what was found once is known the next time.
final class ReleaseTally {

    private final Snapshot snapshot;
    private final long now;
    private final Found byTheClock;
    private final Found unclear;
    private final TreeMap<Long, Count> counts = new TreeMap<>();
    private long unclearWithEnd;

    ReleaseTally(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        now = Moments.millis(question.now());
        var found = snapshot.find(question);
        var evaluation = new Evaluation(snapshot, question);
        byTheClock = found.and(evaluation.of(state(FacetValues.BY_THE_CLOCK)));
        unclear = found.and(evaluation.of(state(EmbargoState.UNCLEAR.key())));
    }

    private static Pick state(String value) {
        return new Pick(Facet.EMBARGO, Set.of(value), false);
    }

    /// Counts.
    ///
    /// @param stretch the begin of the stretch of time that an end is counted in, both in milliseconds of the epoch
    ReleaseCounts counts(LongUnaryOperator stretch) {
        for (var part : snapshot.parts()) {
            var ends = snapshot.columns(part).embargoEnds(part.reader());
            var closed = ends.counts(unclear.parts().get(part.ord));
            unclearWithEnd += Arrays.stream(closed).sum();
            add(ends, ends.counts(byTheClock.parts().get(part.ord)), closed, stretch);
        }
        return new ReleaseCounts(List.copyOf(counts.values()), unclear.count() - unclearWithEnd);
    }

    private void add(EmbargoEnds ends, int[] dated, int[] closed, LongUnaryOperator stretch) {
        for (int place = 0; place < ends.size(); place++) {
            if (dated[place] + closed[place] > 0) {
                boolean ahead = ends.end(place) > now;
                var at = Instant.ofEpochMilli(stretch.applyAsLong(ends.end(place)));
                var count = new Count(at, ahead ? dated[place] : 0, ahead ? 0 : dated[place], closed[place]);
                counts.merge(at.toEpochMilli(), count, Count::plus);
            }
        }
    }
}
