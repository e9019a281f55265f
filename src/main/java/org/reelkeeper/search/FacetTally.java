package org.reelkeeper.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Query;

/// Counts the values of facets over a whole result. A facet's own picks do not bear on its counts, so that a person sees
/// what else could be picked.
final class FacetTally {

    private final Snapshot snapshot;
    private final Evaluation evaluation;
    private final Found base;
    private final Map<Facet, Found> picked = new EnumMap<>(Facet.class);

    FacetTally(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        this.evaluation = new Evaluation(snapshot, question);
        base = evaluation.of(question.query());
        for (var pick : question.picks()) {
            picked.merge(pick.facet(), evaluation.of(pick), Found::and);
        }
    }

    Map<Facet, FacetCounts> counts(List<FacetWish> wishes) {
        return wishes.parallelStream().collect(Collectors.toMap(FacetWish::facet, this::counts));
    }

    private FacetCounts counts(FacetWish wish) {
        var found = base;
        for (var other : picked.entrySet()) {
            found = other.getKey() == wish.facet() ? found : found.and(other.getValue());
        }
        return wish.facet() == Facet.EMBARGO
                ? FacetChoice.of(embargo(found), wish)
                : FacetChoice.of(
                        counted(wish.facet(), found), snapshot.dictionary().of(wish.facet()), wish);
    }

    /// What is not found is counted where it is less: the counts of all are known.
    private int[] counted(Facet facet, Found found) {
        var all = snapshot.all();
        if (found.count() <= all.count() / 2) {
            return snapshot.counted(facet, found);
        }
        var others = snapshot.counted(facet, all.without(found));
        var known = snapshot.countsOfAll(facet);
        var counts = Arrays.copyOf(known, Math.max(known.length, others.length)); // newer states name more values
        for (int value = 0; value < others.length; value++) {
            counts[value] -= others[value];
        }
        return counts;
    }

    private Map<String, Long> embargo(Found found) {
        var dictionary = snapshot.dictionary().of(Facet.EMBARGO);
        var counts = counted(Facet.EMBARGO, found);
        var states = new HashMap<String, Long>();
        for (int value = 0; value < counts.length; value++) {
            states.put(dictionary.text(value), (long) counts[value]);
        }
        long dated = Objects.requireNonNullElse(states.remove(FacetValues.BY_THE_CLOCK), 0L);
        long inForce = inForce(found);
        states.put(EmbargoState.EMBARGOED.key(), inForce);
        states.put(EmbargoState.LAPSED.key(), dated - inForce);
        return states;
    }

    private long inForce(Found found) {
        return found.and(evaluation.of(new Query.InEmbargo(EmbargoState.EMBARGOED)))
                .count();
    }
}
