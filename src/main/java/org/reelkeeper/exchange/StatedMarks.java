package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Adds to the texts of a record the marks that it needs to be what its file states: read when all texts are there,
/// since an embargo may stand in any of them.
final class StatedMarks {

    /// Texts are read the same wherever they come from.
    private static final Origin NOWHERE = new Origin("", 0, 0, 1, SourceLayout.JSON_LINES, TextEncoding.UTF_8, "");

    private StatedMarks() {}

    /// The fields in their order, marks among them.
    ///
    /// @param values of the canonical JSON, by their keys
    /// @param context the catalogue's, which what a file states is compared by
    static List<FieldText> with(List<FieldText> fields, Map<String, JsonNode> values, ReadingContext context) {
        var texts = new CatalogueRecord(0, 0, NOWHERE, fields);
        var all = new ArrayList<>(fields);
        var embargo = value(Field.EMBARGO, values);
        if (embargo.isObject()) {
            var decisions = StatedEmbargo.decisions(embargo, Embargo.of(texts, context.zone()), context.zone());
            if (!decisions.all().isEmpty()) {
                all.add(FieldText.added(Field.EMBARGO_DECISION, "", decisions.text()));
            }
        }
        var terms = value(Field.USAGE_TERMS, values);
        if (terms.isObject()) {
            StatedTerms.rules(terms, texts, context.authorities().restrictions())
                    .ifPresent(rules -> all.add(FieldText.added(Field.RULES, "", rules.text())));
        }
        return JsonFields.inOrder(all);
    }

    private static JsonNode value(Field field, Map<String, JsonNode> values) {
        return values.getOrDefault(field.key(), MissingNode.getInstance());
    }
}
