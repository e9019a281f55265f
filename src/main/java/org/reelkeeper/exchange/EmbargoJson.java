package org.reelkeeper.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.embargo.ZoneSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The embargo of the canonical JSON.
///
/// Why so on the way in: the JSON shows what a decision led to, not the decision, its maker or its moment. So a state
/// or a date
/// that the text itself does not give is taken as a decision where it closes the record, and never where it opens it.
final class EmbargoJson {

    private static final String REASON = "as in the loaded file";

    private EmbargoJson() {}

    /// The object, or nothing when the record has neither the field nor anything that closes it.
    static Optional<ObjectNode> write(Embargo embargo, Instant asOf) {
        var node = JsonNodeFactory.instance.objectNode();
        var state = embargo.stateAt(asOf);
        if (embargo.present()) {
            node.put("raw", embargo.raw());
        } else if (state == EmbargoState.NONE) {
            return Optional.empty();
        }
        if (embargo.dateAt(asOf) instanceof EmbargoReading.Until until) {
            var local = until.dateOnly() ? until.local().toLocalDate() : until.local();
            node.put("local", local.toString());
            node.put("zone", until.zone().getId());
            node.put("zoneSource", until.zoneSource().key());
            node.put("instant", until.instant().toString());
        }
        return Optional.of(node.put("state", state.key()));
    }

    /// The decision behind an embargo that is closed further than its text says.
    static Optional<EmbargoDecisions> closingDecision(JsonNode value) {
        Optional<EmbargoDecision> decision = value.path("state").asString("").equals("held")
                ? Optional.of(new Held(Instant.EPOCH, "", REASON))
                : until(value).filter(until -> isLaterThanText(until, value)).map(until -> until);
        return decision.map(made -> new EmbargoDecisions(List.of(made)));
    }

    private static boolean isLaterThanText(Until until, JsonNode value) {
        return switch (EmbargoText.read(value.path("raw").asString(""), zone(value))) {
            case EmbargoReading.None() -> true;
            case EmbargoReading.Until text -> until.reading().instant().isAfter(text.instant());
            case EmbargoReading.Unreadable _ -> false;
        };
    }

    private static Optional<Until> until(JsonNode value) {
        try {
            var local = value.path("local").asString("");
            if (local.isEmpty()) {
                var instant = Instant.parse(value.path("instant").asString(""));
                return Optional.of(until(LocalDateTime.ofInstant(instant, zone(value)), false, value));
            }
            return Optional.of(
                    local.contains("T")
                            ? until(LocalDateTime.parse(local), false, value)
                            : until(LocalDate.parse(local).atStartOfDay(), true, value));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Until until(LocalDateTime local, boolean dateOnly, JsonNode value) {
        var source = value.path("zoneSource").asString("").equals("stated") ? ZoneSource.STATED : ZoneSource.ASSUMED;
        return new Until(local, dateOnly, zone(value), source, Instant.EPOCH, "", REASON);
    }

    private static ZoneId zone(JsonNode value) {
        try {
            return ZoneId.of(value.path("zone").asString("UTC"));
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
