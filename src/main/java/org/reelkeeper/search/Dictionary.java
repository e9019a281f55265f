package org.reelkeeper.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reelkeeper.query.Facet;

/// Numbers for the values of facets, the same in all parts of the index, so that counts of parts add up by number. Grows
/// only.
final class Dictionary {

    private final Map<Facet, Values> values = new EnumMap<>(Facet.class);

    Dictionary() {
        for (var facet : Facet.values()) {
            values.put(facet, new Values());
        }
    }

    Values of(Facet facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    /// The values of one facet.
    static final class Values {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        /// Number 0 stands for no value.
        Values() {
            number("");
        }

        final synchronized int number(String text) {
            var known = numbers.putIfAbsent(text, texts.size());
            if (known == null) {
                texts.add(text);
                return texts.size() - 1;
            }
            return known;
        }

        synchronized int size() {
            return texts.size();
        }

        synchronized String text(int number) {
            return texts.get(number);
        }
    }
}
