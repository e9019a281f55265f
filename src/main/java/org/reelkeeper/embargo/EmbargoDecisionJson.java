package org.reelkeeper.embargo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Unknown;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Decisions as one line of JSON each.
final class EmbargoDecisionJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EmbargoDecisionJson() {}

    static String write(EmbargoDecision decision) {
        return switch (decision) {
            case Until until -> line(fields("until", until), until).toString();
            case Held held -> reviewed(signed(fields("held", held), held), held).toString();
            case Lifted lifted -> signed(fields("lifted", lifted), lifted).toString();
            case Cleared cleared -> signed(fields("cleared", cleared), cleared).toString();
            case Unclear unclear -> signed(fields("unclear", unclear), unclear).toString();
            case Unknown(var text) -> text;
        };
    }

    private static ObjectNode fields(String word, EmbargoDecision decision) {
        return JSON.createObjectNode()
                .put("decision", word)
                .put("at", decision.at().toString());
    }

    private static ObjectNode line(ObjectNode fields, Until until) {
        fields.put("local", until.local().toString());
        fields.put("dateOnly", until.dateOnly());
        fields.put("zone", until.zone().getId());
        fields.put("zoneSource", until.zoneSource().key());
        return signed(fields, until);
    }

    private static ObjectNode reviewed(ObjectNode fields, Held held) {
        held.review().ifPresent(day -> fields.put("review", day.toString()));
        return fields;
    }

    private static ObjectNode signed(ObjectNode fields, EmbargoDecision decision) {
        fields.put("by", decision.by()).put("reason", decision.reason());
        decision.raw().ifPresent(raw -> fields.put("raw", raw));
        return fields;
    }

    static EmbargoDecision read(String line) {
        try {
            return read(line, JSON.readTree(line));
        } catch (JacksonException | DateTimeException | IllegalArgumentException _) {
            return new Unknown(line);
        }
    }

    private static EmbargoDecision read(String line, JsonNode fields) {
        var at = fields.path("at").asString("");
        var by = fields.path("by").asString("");
        var reason = fields.path("reason").asString("");
        return switch (fields.path("decision").asString("")) {
            case "until" -> until(fields, Instant.parse(at), by, reason);
            case "held" -> new Held(Instant.parse(at), by, reason, review(fields));
            case "lifted" -> new Lifted(Instant.parse(at), by, reason, raw(fields));
            case "cleared" -> new Cleared(Instant.parse(at), by, reason);
            case "unclear" -> new Unclear(Instant.parse(at), by, reason);
            default -> new Unknown(line);
        };
    }

    private static Until until(JsonNode fields, Instant at, String by, String reason) {
        return new Until(
                LocalDateTime.parse(fields.path("local").asString("")),
                fields.path("dateOnly").asBoolean(false),
                ZoneId.of(fields.path("zone").asString("")),
                ZoneSource.valueOf(fields.path("zoneSource").asString("").toUpperCase(Locale.ROOT)),
                at,
                by,
                reason,
                raw(fields));
    }

    private static Optional<LocalDate> review(JsonNode fields) {
        return fields.has("review")
                ? Optional.of(LocalDate.parse(fields.path("review").asString("")))
                : Optional.empty();
    }

    private static Optional<String> raw(JsonNode fields) {
        return fields.has("raw") ? Optional.of(fields.path("raw").asString("")) : Optional.empty();
    }
}
