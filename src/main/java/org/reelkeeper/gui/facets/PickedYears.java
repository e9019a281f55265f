package org.reelkeeper.gui.facets;

import java.util.Set;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.service.RecordQuery;

/// The years that a question wants.
record PickedYears(Set<String> years) {

    PickedYears {
        years = Set.copyOf(years);
    }

    static PickedYears of(RecordQuery query) {
        return new PickedYears(query.pick(Facet.YEAR, false).map(Pick::values).orElse(Set.of()));
    }

    boolean touches(int first, int last) {
        var span = new YearSpan(first, last);
        return years.stream().anyMatch(year -> YearSpan.isYear(year) && span.contains(Integer.parseInt(year)));
    }

    /// The first or the last of them, empty when there is none.
    String first() {
        return years.stream().filter(YearSpan::isYear).min(String::compareTo).orElse("");
    }

    String last() {
        return years.stream().filter(YearSpan::isYear).max(String::compareTo).orElse("");
    }
}
