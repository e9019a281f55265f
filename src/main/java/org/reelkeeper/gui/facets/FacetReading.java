package org.reelkeeper.gui.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Words;
import org.reelkeeper.service.RecordQuery;

/// Reads the open facets of a result, away from the thread of the window. What the catalogue knows under another name
/// than a person does is read as a whole, and sought and put in order here.
record FacetReading(FacetSource source, FacetWords words) {

    private static final int ALL = 20_000;
    private static final Comparator<FacetValue> BY_NAME = Comparator.comparing(
                    FacetValue::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FacetValue::value);
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::records).reversed().thenComparing(BY_NAME);

    Map<Facet, FacetView> views(RecordQuery query, Map<Facet, FacetLook> open) {
        if (open.containsKey(Facet.LOAD) || query.picks().stream().anyMatch(pick -> pick.facet() == Facet.LOAD)) {
            words.learnLoads(source.loadNames());
        }
        var views = new EnumMap<Facet, FacetView>(Facet.class);
        if (!open.isEmpty()) {
            var wishes = open.entrySet().stream()
                    .map(facet -> wish(facet.getKey(), facet.getValue()))
                    .toList();
            source.counts(query, wishes)
                    .forEach((facet, counts) -> views.put(facet, view(facet, counts, query, look(facet, open))));
        }
        return views;
    }

    private static FacetLook look(Facet facet, Map<Facet, FacetLook> open) {
        return open.getOrDefault(facet, FacetLook.closed(false));
    }

    private static boolean isReadAsAWhole(Facet facet) {
        return facet == Facet.YEAR || FacetWords.renames(facet);
    }

    private static FacetWish wish(Facet facet, FacetLook look) {
        return isReadAsAWhole(facet)
                ? new FacetWish(facet, "", look.byName(), ALL)
                : new FacetWish(facet, look.part(), look.byName(), look.most() + 1);
    }

    private FacetView view(Facet facet, FacetCounts counts, RecordQuery query, FacetLook look) {
        var named = counts.values().stream()
                .map(count -> new FacetValue(count.value(), words.name(facet, count.value()), count.records()));
        var found = isReadAsAWhole(facet) ? chosen(named, look) : named.toList();
        var shown = new ArrayList<>(found.subList(0, Math.min(look.most(), found.size())));
        pickedBeyond(facet, query, shown).forEach(shown::add);
        boolean more = found.size() > look.most() && look.most() < FacetLook.MANY;
        return new FacetView(shown, more, facet == Facet.YEAR ? counts.values() : List.of());
    }

    private static List<FacetValue> chosen(Stream<FacetValue> values, FacetLook look) {
        return values.filter(containing(look.part()))
                .sorted(look.byName() ? BY_NAME : BY_COUNT)
                .toList();
    }

    private static Predicate<FacetValue> containing(String part) {
        var sought = Words.joined(part);
        return sought.isEmpty()
                ? _ -> true
                : value -> Words.joined(value.name()).contains(sought);
    }

    /// What is picked and not among the first is counted by itself.
    private List<FacetValue> pickedBeyond(Facet facet, RecordQuery query, List<FacetValue> shown) {
        var present = shown.stream().map(FacetValue::value).collect(Collectors.toSet());
        return query.picks().stream()
                .filter(pick -> pick.facet() == facet)
                .flatMap(pick -> pick.values().stream())
                .filter(value -> !present.contains(value))
                .map(value -> new FacetValue(value, words.name(facet, value), source.count(only(facet, value, query))))
                .sorted(BY_NAME)
                .toList();
    }

    private static RecordQuery only(Facet facet, String value, RecordQuery query) {
        return query.picking(new Pick(facet, Set.of(), true)).picking(new Pick(facet, Set.of(value), false));
    }
}
