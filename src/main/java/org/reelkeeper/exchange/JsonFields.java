package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.model.Source;
import tools.jackson.databind.JsonNode;

/// Reads keys of the canonical JSON back as fields. What is derived is passed over, what is unknown is kept as an extra
/// field. Marks are taken as somebody's work, so that a later delivery leaves them alone.
final class JsonFields {

    private static final Set<String> DERIVED = Set.of("holderRules", "shotlist", "problems");
    private static final Set<Field> OBJECTS = Set.of(Field.DATE, Field.EMBARGO, Field.USAGE_TERMS);
    private static final Set<String> STATUS = Set.of("publication", "review");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private JsonFields() {}

    /// The fields that one key brings; nothing when its value has another shape than the contract gives it.
    static Optional<List<FieldText>> read(String key, JsonNode value, Source source) {
        if (value.isNull() || DERIVED.contains(key)) {
            return Optional.of(List.of());
        }
        return switch (key) {
            case "recordId" -> text(value).map(id -> List.of(recordId(id, source)));
            case "status" -> status(value);
            case "extra" -> extra(value, source);
            default ->
                Field.ofKey(key)
                        .filter(Field::isText)
                        .map(field -> known(field, value, source))
                        .orElseGet(() -> Optional.of(List.of(new FieldText(Field.EXTRA, key, literal(value), source))));
        };
    }

    /// Fields in the order in which a record file has them; extra ones keep their own.
    static List<FieldText> inOrder(List<FieldText> fields) {
        return fields.stream().sorted(Comparator.comparing(FieldText::field)).toList();
    }

    private static FieldText recordId(String id, Source source) {
        return DIGITS.matcher(id).matches()
                ? new FieldText(Field.RECORD_ID, "Record ID", id, source)
                : new FieldText(Field.EXTRA, "recordId", id, source);
    }

    private static Optional<List<FieldText>> known(Field field, JsonNode value, Source source) {
        var label = Labels.standard().nameOf(field);
        if (field.isList()) {
            return list(value).map(items -> List.of(new FieldText(field, label, items, source)));
        }
        if (!OBJECTS.contains(field) || !value.isObject()) {
            return text(value).map(text -> List.of(new FieldText(field, label, text, source)));
        }
        return JsonObjects.read(field, label, value, source);
    }

    /// A status that is not understood may have said that the record is withdrawn, so nothing stands in for it.
    private static Optional<List<FieldText>> status(JsonNode value) {
        var usable = word(value, "publication", Publication.USABLE.key()).flatMap(Publication::ofKey);
        var stage = word(value, "review", Review.LOADED.key()).flatMap(Review::ofKey);
        if (!value.isObject() || !STATUS.containsAll(value.propertyNames()) || usable.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        var marks = new ArrayList<FieldText>();
        if (usable.get() != Publication.USABLE) {
            marks.add(FieldText.added(Field.PUBLICATION, "", usable.get().key()));
        }
        if (stage.get() != Review.LOADED) {
            marks.add(FieldText.added(Field.REVIEW, "", stage.get().key()));
        }
        return Optional.of(marks);
    }

    private static Optional<String> word(JsonNode status, String key, String unlessStated) {
        var word = status.path(key);
        return word.isMissingNode() || word.isNull() ? Optional.of(unlessStated) : word.stringValueOpt();
    }

    private static Optional<List<FieldText>> extra(JsonNode value, Source source) {
        if (!value.isArray()) {
            return Optional.empty();
        }
        var fields = new ArrayList<FieldText>();
        for (var item : value) {
            if (!item.path("label").isString() || !item.path("value").isString()) {
                return Optional.empty();
            }
            var label = item.get("label").stringValue();
            fields.add(new FieldText(Field.EXTRA, label, item.get("value").stringValue(), source));
        }
        return Optional.of(fields);
    }

    private static Optional<String> list(JsonNode value) {
        if (!value.isArray()) {
            return text(value);
        }
        var items = new ArrayList<String>();
        for (var item : value) {
            if (!item.isString()) {
                return Optional.empty();
            }
            items.add(item.stringValue());
        }
        return Optional.of(FieldLists.join(items));
    }

    /// A text, or a whole number as somebody's script may have written it.
    static Optional<String> text(JsonNode value) {
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        return value.isIntegralNumber() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static String literal(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
