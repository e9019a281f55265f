package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.Columns.Column;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one row of a table as the fields of a record, by way of the canonical JSON that the row stands for.
final class RowFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> MAIN_PARTS = Map.of("date", "raw", "embargo", "raw", "usageTerms", "raw");

    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final List<FieldText> extras = new ArrayList<>();

    private final ReadingContext context;

    /// @param context the catalogue's, which what a file states is compared by
    RowFields(ReadingContext context) {
        this.context = context;
    }

    /// Takes one cell; a wrong one shows when the fields are asked for.
    void add(Column column, String text, Span place) {
        switch (column) {
            case Column.Extra(var label) ->
                extras.add(new FieldText(Field.EXTRA, label, text, new Source.Loaded(place, place)));
            case Column.Key(var key, var part) -> add(key, part, text, place);
        }
    }

    /// The fields, or the key whose value cannot be right.
    Result fields() {
        var fields = new ArrayList<FieldText>();
        for (var entry : values.entrySet()) {
            var place = places.getOrDefault(entry.getKey(), new Span(0, 0));
            var read = JsonFields.read(entry.getKey(), entry.getValue(), new Source.Loaded(place, place));
            if (read.isEmpty()) {
                return new Result.Wrong(entry.getKey());
            }
            fields.addAll(read.get());
        }
        fields.addAll(extras);
        return new Result.Fields(StatedMarks.with(fields, values, context));
    }

    /// What became of a row.
    sealed interface Result {

        record Fields(List<FieldText> fields) implements Result {}

        record Wrong(String key) implements Result {}
    }

    private void add(String key, String part, String text, Span place) {
        if (part.isEmpty()) {
            places.put(key, place);
        }
        var inner = part.isEmpty() ? MAIN_PARTS.getOrDefault(key, "") : part;
        if (inner.isEmpty()) {
            values.put(key, value(key, text));
        } else {
            places.putIfAbsent(key, place);
            var object = (ObjectNode) values.computeIfAbsent(key, _ -> NODES.objectNode());
            object.set(inner, inner.equals("rules") ? json(text) : NODES.stringNode(text));
        }
    }

    private static JsonNode value(String key, String text) {
        if (key.equals("extra")) {
            return extra(text);
        }
        boolean list = Field.ofKey(key).filter(Field::isList).isPresent();
        if (list && text.contains("|")) {
            var items = NODES.arrayNode();
            CellText.split(text).forEach(items::add);
            return items;
        }
        return NODES.stringNode(text);
    }

    private static JsonNode extra(String text) {
        ArrayNode items = NODES.arrayNode();
        for (var item : text.isEmpty() ? List.<String>of() : CellText.split(text)) {
            int colon = CellText.colon(item);
            var value = item.substring(colon + 1);
            items.addObject()
                    .put("label", colon < 0 ? "extra" : CellText.label(item.substring(0, colon)))
                    .put("value", colon >= 0 && value.startsWith(" ") ? value.substring(1) : value);
        }
        return items;
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return NODES.stringNode(text);
        }
    }
}
