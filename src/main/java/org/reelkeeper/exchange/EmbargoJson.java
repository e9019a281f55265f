package org.reelkeeper.exchange;

import java.time.Instant;
import java.util.Optional;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The embargo of the canonical JSON on its way out; `StatedEmbargo` reads it back.
final class EmbargoJson {

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
}
