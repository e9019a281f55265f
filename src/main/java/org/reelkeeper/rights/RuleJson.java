package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Rules as JSON in the shape and key order of the contract, both ways.
public final class RuleJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RuleJson() {}

    public static ArrayNode write(Collection<Rule> rules) {
        var array = JSON.createArrayNode();
        rules.forEach(rule -> array.add(write(rule)));
        return array;
    }

    public static ObjectNode write(Rule rule) {
        var node = JSON.createObjectNode();
        node.put("kind", rule.kind().key());
        if (rule.action() != Action.USE) {
            node.put("action", rule.action().key());
        }
        writeTargets(rule.targets(), node);
        writeList("purposes", rule.purposes(), Purpose::key, node);
        if (!rule.except().isEmpty()) {
            writeTargets(rule.except(), node.putObject("except"));
        }
        writeUntil(rule.until(), node);
        writeAmount(rule.amount(), node);
        writeCredit(rule.credit(), node);
        writeProvenance(rule, node);
        return node;
    }

    private static void writeTargets(Targets targets, ObjectNode node) {
        writeList("territories", targets.territories(), code -> code, node);
        writeList("groups", targets.groups(), CountryGroup::key, node);
        writeList("parties", targets.parties(), name -> name, node);
        writeList("media", targets.media(), Medium::key, node);
    }

    private static <T> void writeList(String name, List<T> values, Function<T, String> key, ObjectNode node) {
        if (!values.isEmpty()) {
            var array = node.putArray(name);
            values.forEach(value -> array.add(key.apply(value)));
        }
    }

    private static void writeUntil(TimeLimit until, ObjectNode node) {
        switch (until) {
            case TimeLimit.None() -> {}
            case TimeLimit.At(var instant) -> node.putObject("until").put("instant", instant.toString());
            case TimeLimit.Within(var duration, var anchor) -> {
                var part = node.putObject("until").put("duration", duration.toString());
                putUnlessEmpty("anchor", anchor.key(), part);
            }
        }
    }

    private static void writeAmount(Amount amount, ObjectNode node) {
        switch (amount) {
            case Amount.None() -> {}
            case Amount.Seconds(var seconds) -> node.putObject("amount").put("seconds", seconds);
            case Amount.Plays(var plays) -> node.putObject("amount").put("plays", plays);
            case Amount.PlaysPer(var plays, var window) ->
                node.putObject("amount").put("plays", plays).put("per", window.toString());
        }
    }

    private static void writeCredit(Credit credit, ObjectNode node) {
        if (!credit.equals(Credit.NONE)) {
            var part = node.putObject("credit");
            putUnlessEmpty("text", credit.text(), part);
            putUnlessEmpty("placement", credit.placement(), part);
        }
    }

    private static void writeProvenance(Rule rule, ObjectNode node) {
        if (rule.scope() == Scope.PART) {
            node.put("scope", rule.scope().key());
        }
        if (!rule.resolved()) {
            node.put("resolved", false);
        }
        node.put("source", rule.source().key());
        if (rule.block() > 0) {
            node.put("block", rule.block());
        }
        node.put("raw", rule.raw());
    }

    private static void putUnlessEmpty(String name, String value, ObjectNode node) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    public static List<Rule> readAll(JsonNode array) {
        var rules = new ArrayList<Rule>();
        array.forEach(node -> rules.add(read(node)));
        return rules;
    }

    /// Never refuses: a rule with anything in it that this program does not know is an unresolved note, whose words are
    /// the whole of it.
    public static Rule read(JsonNode node) {
        return new RuleNode(node).read();
    }

    static String writeMark(PersonRules person) {
        var node = JSON.createObjectNode().put("read", person.read());
        node.set("rules", write(person.rules()));
        if (!person.statements().isEmpty()) {
            var statements = node.putArray("statements");
            person.statements()
                    .forEach(statement -> statements
                            .addObject()
                            .put("source", statement.source().key())
                            .put("read", statement.text())
                            .set("rules", write(statement.rules())));
        }
        return node.toString();
    }

    /// One of a place that this program does not know counts nowhere, and is kept as the others are.
    private static List<ReadStatement> statements(JsonNode array) {
        var statements = new ArrayList<ReadStatement>();
        array.forEach(node -> statements.add(new ReadStatement(
                RuleSource.ofKey(node.path("source").asString("")).orElse(RuleSource.PERSON),
                node.path("read").asString(""),
                readAll(node.path("rules")))));
        return statements;
    }

    static PersonRules readMark(String text) {
        try {
            var node = JSON.readTree(text);
            if (node.path("read").isString() && node.path("rules").isArray()) {
                return new PersonRules(
                        node.path("read").stringValue(),
                        readAll(node.path("rules")),
                        statements(node.path("statements")));
            }
        } catch (JacksonException _) {
            // Kept below: what cannot be read is still somebody's work.
        }
        return new PersonRules("", List.of(Rule.unread(RuleSource.PERSON, text)));
    }
}
