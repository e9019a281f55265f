package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;

/// The columns of a table of records: one for each key of the canonical JSON, parts of a key behind a dot.
final class Columns {

    /// What a column holds.
    sealed interface Column {

        /// A key of the canonical JSON, or a part of one (empty for the whole).
        record Key(String key, String part) implements Column {}

        /// A field whose label is not one of ours, or one of ours for the second time.
        record Extra(String label) implements Column {}
    }

    /// As they are written, in the order of the canonical JSON.
    static final List<String> WRITTEN = List.of(
            "recordId",
            "title",
            "date",
            "date.value",
            "summary",
            "embargo",
            "embargo.instant",
            "embargo.state",
            "keywords",
            "topics",
            "reutersId",
            "storyText",
            "location",
            "city",
            "country",
            "aspectRatio",
            "duration",
            "source",
            "language",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "usageTerms.state",
            "usageTerms.rules",
            "status.publication",
            "status.review",
            "extra");

    private static final Map<String, String> KEYS = keys();

    private Columns() {}

    /// What the columns of a header row are; nothing when not one of them is ours.
    static Optional<List<Column>> of(List<String> names) {
        var columns = new ArrayList<Column>();
        var seen = new HashSet<String>();
        for (var name : names) {
            var key = keyOf(name);
            columns.add(key.isEmpty() || !seen.add(key) ? extra(name, columns.size()) : column(key));
        }
        return seen.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(columns));
    }

    private static Column extra(String name, int place) {
        return new Column.Extra(name.isBlank() ? "Column " + (place + 1) : name.strip());
    }

    private static Column column(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? new Column.Key(key, "") : new Column.Key(key.substring(0, dot), key.substring(dot + 1));
    }

    private static String keyOf(String name) {
        var byKey = KEYS.get(name.strip());
        return byKey != null
                ? byKey
                : Labels.standard()
                        .find(name)
                        .map(Labels.Label::field)
                        .filter(field -> field != Field.EXTRA)
                        .map(Field::key)
                        .orElse("");
    }

    private static Map<String, String> keys() {
        var keys = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        WRITTEN.forEach(key -> keys.put(key, key));
        keys.put("record id", "recordId");
        keys.put("id", "recordId");
        keys.put("status", "status.publication");
        return keys;
    }
}
