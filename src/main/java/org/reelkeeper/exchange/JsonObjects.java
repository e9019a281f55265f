package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.RuleJson;
import tools.jackson.databind.JsonNode;

/// Reads the keys whose value is an object: the text as written stands in it beside what was read from it.
final class JsonObjects {

    private JsonObjects() {}

    static Optional<List<FieldText>> read(Field field, String label, JsonNode value, Source source) {
        var raw = value.path("raw");
        var text = JsonFields.text(raw);
        if (text.isEmpty() && !raw.isMissingNode() && !raw.isNull()) {
            return Optional.empty();
        }
        var fields = new ArrayList<FieldText>();
        text.or(() -> date(field, value))
                .ifPresent(written -> fields.add(new FieldText(field, label, written, source)));
        switch (field) {
            case EMBARGO ->
                EmbargoJson.closingDecision(value)
                        .ifPresent(
                                decisions -> fields.add(FieldText.added(Field.EMBARGO_DECISION, "", decisions.text())));
            case USAGE_TERMS ->
                rules(value, text.orElse(""))
                        .ifPresent(rules -> fields.add(FieldText.added(Field.RULES, "", rules.text())));
            default -> {
                // the text is all that there is
            }
        }
        return Optional.of(fields);
    }

    /// A date that somebody gave by its value alone.
    private static Optional<String> date(Field field, JsonNode value) {
        return field == Field.DATE ? JsonFields.text(value.path("value")) : Optional.empty();
    }

    /// The rules that a person made; those with another source are read from their words again.
    private static Optional<PersonRules> rules(JsonNode value, String read) {
        var rules = value.path("rules")
                .valueStream()
                .filter(rule -> rule.path("source").asString("person").equals("person"))
                .map(RuleJson::read)
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(new PersonRules(read, rules));
    }
}
