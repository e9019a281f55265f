package org.reelkeeper.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Licence questions and answers as JSON, in the shape and key order of the contract.
public final class LicenceJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LicenceJson() {}

    public static ObjectNode write(LicenceAnswer answer) {
        var node = JSON.createObjectNode().put("answer", answer.verdict().key());
        var reasons = node.putArray("reasons");
        for (var reason : answer.reasons()) {
            var item = reasons.addObject();
            reason.rule().ifPresent(rule -> item.set("rule", RuleJson.write(rule)));
            item.put("why", reason.why().key());
        }
        node.set("duties", RuleJson.write(answer.duties()));
        return node;
    }

    /// An answer as it was written.
    ///
    /// @throws IllegalArgumentException when it is no answer
    public static LicenceAnswer readAnswer(JsonNode node) {
        var reasons = new ArrayList<Reason>();
        node.path("reasons").forEach(item -> {
            var why = Why.valueOf(enumName(item.path("why").asString("")));
            var rule = item.path("rule");
            reasons.add(rule.isObject() ? Reason.of(why, RuleJson.read(rule)) : Reason.of(why));
        });
        return new LicenceAnswer(
                Verdict.valueOf(enumName(node.path("answer").asString(""))),
                reasons,
                RuleJson.readAll(node.path("duties")));
    }

    private static String enumName(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public static ObjectNode write(LicenceQuestion question) {
        var node = JSON.createObjectNode();
        question.party().ifPresent(party -> node.put("party", party));
        question.territory().ifPresent(territory -> node.put("territory", territory));
        question.medium().ifPresent(medium -> node.put("medium", medium.key()));
        question.date().ifPresent(date -> node.put("date", date.toString()));
        question.purpose().ifPresent(purpose -> node.put("purpose", purpose.key()));
        return node;
    }

    public static LicenceQuestion readQuestion(JsonNode node) {
        return new LicenceQuestion(
                text(node, "party"),
                text(node, "territory"),
                text(node, "medium").flatMap(Medium::ofKey),
                text(node, "date").map(LocalDate::parse),
                text(node, "purpose").flatMap(Purpose::ofKey));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isEmpty());
    }
}
