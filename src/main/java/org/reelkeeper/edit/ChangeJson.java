package org.reelkeeper.edit;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.edit.Change.Altered;
import org.reelkeeper.edit.Change.Redelivered;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes as JSON: the one form that the journal and the catalogue keep. It loses nothing, so that what is read is
/// equal to what was written.
public final class ChangeJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ChangeJson() {}

    public static ObjectNode write(Change change) {
        var node = MAPPER.createObjectNode();
        switch (change) {
            case Redelivered(var before, var after) ->
                node.set("before", record(before)).set("after", record(after));
            case Altered(var key, var from, var to, var fields) -> {
                node.put("key", key).put("from", from).put("to", to);
                var changes = node.putArray("fields");
                fields.forEach(field -> write(field, changes.addObject()));
            }
        }
        return node;
    }

    /// Reads what `write` wrote.
    ///
    /// @throws IllegalArgumentException when it did not
    public static Change readChange(JsonNode node) {
        if (node.has("after")) {
            return new Redelivered(readRecord(node.get("before")), readRecord(node.get("after")));
        }
        var fields = new ArrayList<FieldChange>();
        node.required("fields").forEach(field -> fields.add(readField(field)));
        return new Altered(
                node.required("key").longValue(),
                node.required("from").longValue(),
                node.required("to").longValue(),
                fields);
    }

    private static void write(FieldChange change, ObjectNode node) {
        node.put("slot", change.slot().key());
        node.put("label", change.before().label());
        write(change.before(), node.putArray("before"));
        write(change.after(), node.putArray("after"));
    }

    private static FieldChange readField(JsonNode node) {
        var slot = Slot.ofKey(node.required("slot").stringValue());
        var label = node.required("label").stringValue();
        return new FieldChange(
                slot,
                readText(slot.field(), label, node.required("before")),
                readText(slot.field(), label, node.required("after")));
    }

    private static ObjectNode record(CatalogueRecord record) {
        var node = MAPPER.createObjectNode();
        node.put("key", record.key()).put("revision", record.revision());
        var origin = record.origin();
        node.putObject("origin")
                .put("original", origin.original())
                .put("offset", origin.offset())
                .put("length", origin.length())
                .put("line", origin.line())
                .put("layout", origin.layout().name())
                .put("encoding", origin.encoding().name())
                .put("digest", origin.digest());
        var fields = node.putArray("fields");
        for (var written : record.fields()) {
            var field = fields.addObject();
            field.put("field", written.field().key()).put("label", written.label());
            write(written, field.putArray("text"));
        }
        return node;
    }

    private static CatalogueRecord readRecord(JsonNode node) {
        var origin = node.required("origin");
        var fields = new ArrayList<FieldText>();
        for (var field : node.required("fields")) {
            var key = field.required("field").stringValue();
            fields.add(readText(
                    Field.ofKey(key).orElseThrow(() -> new IllegalArgumentException("no field is called " + key)),
                    field.required("label").stringValue(),
                    field.required("text")));
        }
        return new CatalogueRecord(
                node.required("key").longValue(), node.required("revision").longValue(), readOrigin(origin), fields);
    }

    private static Origin readOrigin(JsonNode origin) {
        return new Origin(
                origin.required("original").stringValue(),
                origin.required("offset").longValue(),
                origin.required("length").intValue(),
                origin.required("line").longValue(),
                SourceLayout.valueOf(origin.required("layout").stringValue()),
                TextEncoding.valueOf(origin.required("encoding").stringValue()),
                origin.required("digest").stringValue());
    }

    /// A text is `[]` when absent, `[text]` when added, `[text, spans]` as loaded, `[text, spans, loaded]` corrected.
    private static void write(FieldText written, ArrayNode node) {
        switch (written.source()) {
            case Source.Absent() -> {}
            case Source.Added() -> node.add(written.text());
            case Source.Loaded(var whole, var value) -> spans(node.add(written.text()), whole, value);
            case Source.Corrected(var whole, var value, var loaded) -> {
                spans(node.add(written.text()), whole, value);
                node.add(loaded);
            }
        }
    }

    private static void spans(ArrayNode node, Span whole, Span value) {
        node.addArray().add(whole.start()).add(whole.end()).add(value.start()).add(value.end());
    }

    private static FieldText readText(Field field, String label, JsonNode node) {
        if (node.isEmpty()) {
            return FieldText.absent(field, label);
        }
        return new FieldText(field, label, node.get(0).stringValue(), readSource(node));
    }

    private static Source readSource(JsonNode node) {
        if (node.size() == 1) {
            return new Source.Added();
        }
        List<Integer> places = new ArrayList<>();
        node.get(1).forEach(place -> places.add(place.intValue()));
        var whole = new Span(places.get(0), places.get(1));
        var value = new Span(places.get(2), places.get(3));
        return node.size() == 2
                ? new Source.Loaded(whole, value)
                : new Source.Corrected(whole, value, node.get(2).stringValue());
    }
}
