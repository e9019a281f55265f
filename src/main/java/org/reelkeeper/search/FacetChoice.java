package org.reelkeeper.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Words;

/// Takes from all counts of a facet those that a person wants to see.
final class FacetChoice {

    private static final Comparator<Count> BY_NAME =
            Comparator.comparing(Count::value, String.CASE_INSENSITIVE_ORDER).thenComparing(Count::value);
    private static final Comparator<Count> BY_COUNT =
            Comparator.comparingLong(Count::records).reversed().thenComparing(BY_NAME);

    private FacetChoice() {}

    static FacetCounts of(Map<String, Long> counts, FacetWish wish) {
        var present = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
        return chosen(present, wish);
    }

    static FacetCounts of(int[] counts, Dictionary.Values dictionary, FacetWish wish) {
        var present = new ArrayList<Count>();
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                present.add(new Count(dictionary.text(value), counts[value]));
            }
        }
        return chosen(present, wish);
    }

    private static FacetCounts chosen(List<Count> present, FacetWish wish) {
        var order = wish.byName() ? BY_NAME : BY_COUNT;
        var best = new PriorityQueue<>(order.reversed());
        var wanted = containing(wish.part());
        for (var count : present) {
            if (wanted.test(count.value())) {
                best.add(count);
                if (best.size() > wish.most()) {
                    best.remove();
                }
            }
        }
        return new FacetCounts(best.stream().sorted(order).toList(), present.size());
    }

    private static Predicate<String> containing(String part) {
        if (part.isBlank()) {
            return _ -> true;
        }
        var sought = Words.joined(part);
        return value -> Words.joined(value).contains(sought);
    }
}
