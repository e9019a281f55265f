package org.reelkeeper.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Query.Target;
import org.reelkeeper.query.Sort;

/// The names of the fields of the index. Another name or another meaning asks for another `RecordIndex.FORM`.
final class IndexFields {

    /// The catalogue's own key, as a term and as a number.
    static final String KEY = "key";

    static final String REVISION = "revision";
    static final String FIRST_DAY = "first-day";
    static final String LAST_DAY = "last-day";

    /// Milliseconds of the epoch.
    static final String EMBARGO_END = "embargo-end";

    /// Milliseconds of the epoch at which a person lifted the embargo.
    static final String LIFTED_AT = "lifted-at";

    /// Holds `YES` when a held record has a day for looking at it again.
    static final String REVIEW_DATE = "review-date";

    /// Which fields stand in the record and are not empty.
    static final String PRESENT = "present";

    /// The targets of rules, such as `TERRITORY:JP`.
    static final String NAMES = "names";

    static final String PUBLICATION = "publication";

    /// Holds `YES` when a person has corrected the record.
    static final String EDITED = "edited";

    static final String YES = "yes";

    /// Fields that are searched by words.
    static final Set<Field> TEXTS = Arrays.stream(Field.values())
            .filter(field -> !field.isMark())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));

    private static final Map<Field, String> WORDS = names(Field.class, field -> "words." + field.key());
    private static final Map<Field, String> VALUES = names(Field.class, field -> "value." + field.key());
    private static final Map<Facet, String> FACETS = names(Facet.class, facet -> "facet." + facet.key());
    private static final Map<Sort, String> ORDERS = names(Sort.class, sort -> "order." + sort.name());

    private IndexFields() {}

    static String words(Field field) {
        return name(WORDS, field);
    }

    static String value(Field field) {
        return name(VALUES, field);
    }

    static String facet(Facet facet) {
        return name(FACETS, facet);
    }

    static String order(Sort sort) {
        return name(ORDERS, sort);
    }

    static String name(Target target, String value) {
        return target + ":" + value;
    }

    private static <E extends Enum<E>> String name(Map<E, String> names, E constant) {
        return String.valueOf(names.get(constant));
    }

    private static <E extends Enum<E>> Map<E, String> names(Class<E> type, Function<E, String> name) {
        var names = new EnumMap<E, String>(type);
        for (var constant : type.getEnumConstants()) {
            names.put(constant, name.apply(constant));
        }
        return names;
    }
}
