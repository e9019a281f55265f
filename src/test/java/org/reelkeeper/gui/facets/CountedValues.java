package org.reelkeeper.gui.facets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.service.RecordQuery;

/// Counts that a test makes up, and what was asked for.
public final class CountedValues implements FacetSource {

    final List<FacetWish> asked = new ArrayList<>();
    final Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);

    public CountedValues() {
        counts.put(
                Facet.COUNTRY,
                List.of(new Count("RUSSIA", 1200), new Count("", 40), new Count("FRANCE", 12), new Count("SPAIN", 1)));
        counts.put(
                Facet.YEAR,
                List.of(new Count("1998", 3), new Count("2004", 12), new Count("2005", 9), new Count("2007", 1)));
        counts.put(Facet.TERRITORY, List.of(new Count("DE", 7), new Count("JP", 5), new Count("CN", 9)));
        counts.put(Facet.EMBARGO, List.of(new Count("none", 30), new Count("embargoed", 2)));
        counts.put(Facet.LOAD, List.of(new Count("3", 30), new Count("7", 10)));
    }

    @Override
    public Map<Facet, FacetCounts> counts(RecordQuery query, List<FacetWish> wishes) {
        asked.addAll(wishes);
        var answer = new EnumMap<Facet, FacetCounts>(Facet.class);
        for (var wish : wishes) {
            var all = counts.getOrDefault(wish.facet(), List.of());
            answer.put(
                    wish.facet(),
                    new FacetCounts(all.stream().limit(wish.most()).toList(), all.size()));
        }
        return answer;
    }

    @Override
    public long count(RecordQuery query) {
        return 5;
    }

    @Override
    public Map<String, String> loadNames() {
        return Map.of("3", "bag.txt, 3 Mar 2026");
    }
}
