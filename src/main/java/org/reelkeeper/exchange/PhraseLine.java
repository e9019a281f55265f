package org.reelkeeper.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleJson;
import org.reelkeeper.rights.RuleSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One statement with what a person read in it, in JSON both ways. Only what says something and leaves no doubt is read.
sealed interface PhraseLine {

    record Said(ReadStatement statement) implements PhraseLine {}

    /// No statement, and the message key of why not.
    record Wrong(String reason, List<String> details) implements PhraseLine {}

    Set<String> KEYS = Set.of("source", "text", "rules");

    /// Where statements stand.
    Set<RuleSource> SOURCES = Set.of(RuleSource.USAGE_TERMS, RuleSource.HOLDER, RuleSource.SUMMARY);

    static String write(ReadStatement statement) {
        var node = JsonMapper.shared().createObjectNode();
        node.put("source", statement.source().key()).put("text", statement.text());
        node.set("rules", RuleJson.write(statement.rules()));
        return LoneSurrogates.escaped(node.toString());
    }

    static PhraseLine read(JsonNode node) {
        var foreign =
                node.propertyNames().stream().filter(key -> !KEYS.contains(key)).findFirst();
        if (foreign.isPresent()) {
            return wrong("phrases.wrong.key", foreign.get());
        }
        var source = RuleSource.ofKey(node.path("source").asString("")).filter(SOURCES::contains);
        if (source.isEmpty()) {
            return wrong("phrases.wrong.source", node.path("source").asString(""));
        }
        var text = node.path("text");
        if (!text.isString() || text.stringValue().isBlank()) {
            return wrong("phrases.wrong.no-text");
        }
        return read(new ReadStatement(source.get(), text.stringValue(), List.of()), node.path("rules"));
    }

    private static PhraseLine read(ReadStatement without, JsonNode array) {
        if (!array.isArray() || array.isEmpty()) {
            return wrong("phrases.wrong.no-rules");
        }
        var rules = RuleJson.readAll(array);
        for (int place = 0; place < rules.size(); place++) {
            if (!rules.get(place).resolved() || unknownPlace(rules.get(place)).isPresent()) {
                return wrong("phrases.wrong.rule", Integer.toString(place + 1));
            }
        }
        var statement = new ReadStatement(without.source(), without.text(), rules);
        return statement.canBeConfirmed() ? new Said(statement) : wrong("phrases.wrong.not-clear");
    }

    /// A rule for a country that nobody knows would bear on nothing.
    private static Optional<String> unknownPlace(Rule rule) {
        return Stream.concat(rule.targets().territories().stream(), rule.except().territories().stream())
                .filter(code -> Countries.standard()
                        .byCode(code)
                        .map(Country::code)
                        .filter(code::equals)
                        .isEmpty())
                .findFirst();
    }

    private static Wrong wrong(String reason, String... details) {
        return new Wrong(reason, List.of(details));
    }
}
