package org.reelkeeper.exchange;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source;
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
        return Optional.of(text.or(() -> date(field, value))
                .map(written -> List.of(new FieldText(field, label, written, source)))
                .orElse(List.of()));
    }

    /// A date that somebody gave by its value alone.
    private static Optional<String> date(Field field, JsonNode value) {
        return field == Field.DATE ? JsonFields.text(value.path("value")) : Optional.empty();
    }
}
