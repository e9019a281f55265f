package org.reelkeeper.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.ReleaseCounts.Count;

/// Counts the records of a result by the end of their embargo.
final class ReleaseTally {

    private final Snapshot snapshot;
    private final Found inForce;
    private final Found lapsed;
    private final Found unclear;
    private final TreeMap<Long, Count> counts = new TreeMap<>();
    private long dated;

    ReleaseTally(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        var found = snapshot.find(question);
        var evaluation = new Evaluation(snapshot, question);
        inForce = found.and(evaluation.of(new Query.InEmbargo(EmbargoState.EMBARGOED)));
        lapsed = found.and(evaluation.of(new Query.InEmbargo(EmbargoState.LAPSED)));
        unclear = found.and(evaluation.of(new Query.InEmbargo(EmbargoState.UNCLEAR)));
    }

    /// Counts.
    ///
    /// @param stretch the begin of the stretch of time that an end is counted in, both in milliseconds of the epoch
    ReleaseCounts counts(LongUnaryOperator stretch) {
        for (var part : snapshot.parts()) {
            var ends = snapshot.columns(part).embargoEnds(part.reader());
            add(
                    ends,
                    List.of(inForce, lapsed, unclear).stream()
                            .map(found -> ends.counts(found.parts().get(part.ord)))
                            .toList(),
                    stretch);
        }
        return new ReleaseCounts(List.copyOf(counts.values()), unclear.count() - dated);
    }

    private void add(EmbargoEnds ends, List<int[]> kinds, LongUnaryOperator stretch) {
        dated += Arrays.stream(kinds.getLast()).sum();
        for (int place = 0; place < ends.size(); place++) {
            var count = new Count(
                    Instant.ofEpochMilli(stretch.applyAsLong(ends.end(place))),
                    kinds.get(0)[place],
                    kinds.get(1)[place],
                    kinds.get(2)[place]);
            if (count.all() > 0) {
                counts.merge(count.at().toEpochMilli(), count, Count::plus);
            }
        }
    }
}
