package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleJson;
import org.reelkeeper.rights.RuleSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules that hold for all records of a source or a holder and are written in none of them; kept as a setting of the
/// catalogue. Any thread.
public final class InheritedRules {

    /// The rules of a collection.
    ///
    /// @param field `COPYRIGHT_HOLDER` or `SOURCE`
    /// @param value of that field, whatever its capitals
    public record Collection(Field field, String value, List<Rule> rules) {

        public Collection {
            rules = rules.stream()
                    .map(rule -> rule.withSource(RuleSource.DEFAULT))
                    .toList();
        }

        boolean holds(CatalogueRecord record) {
            return record.text(field).strip().equalsIgnoreCase(value.strip());
        }

        boolean isOf(Field otherField, String otherValue) {
            return field == otherField && value.strip().equalsIgnoreCase(otherValue.strip());
        }
    }

    private static final String NAME = "collection-rules";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private record Kept(String text, List<Collection> collections) {}

    private final OpenCatalogue catalogue;
    private volatile Kept kept = new Kept("", List.of());

    InheritedRules(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Collection> all() {
        var text = catalogue.settings().text(NAME);
        if (!text.equals(kept.text())) { // many records ask for the same
            kept = new Kept(
                    text,
                    MAPPER.readTree(text)
                            .valueStream()
                            .map(InheritedRules::read)
                            .toList());
        }
        return kept.collections();
    }

    /// The rules that a record inherits.
    public List<Rule> of(CatalogueRecord record) {
        return all().stream()
                .filter(collection -> collection.holds(record))
                .flatMap(collection -> collection.rules().stream())
                .toList();
    }

    /// Keeps the rules of a collection in the place of those it has; none take them away.
    public void keep(Collection collection) {
        var others = new ArrayList<>(all().stream()
                .filter(other -> !other.isOf(collection.field(), collection.value()))
                .toList());
        if (!collection.rules().isEmpty()) {
            others.add(collection);
        }
        var array = MAPPER.createArrayNode();
        others.forEach(one -> array.addObject()
                .put("field", one.field().key())
                .put("value", one.value())
                .set("rules", RuleJson.write(one.rules())));
        new SettingChange(catalogue).make(NAME, array.toString());
    }

    private static Collection read(JsonNode node) {
        return new Collection(
                Field.ofKey(node.required("field").asString()).orElseThrow(),
                node.required("value").asString(),
                RuleJson.readAll(node.path("rules")));
    }
}
