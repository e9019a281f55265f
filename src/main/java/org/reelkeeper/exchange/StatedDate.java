package org.reelkeeper.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.embargo.EmbargoReading.Until;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.embargo.ZoneSource;
import tools.jackson.databind.JsonNode;

/// The date that a file states for an embargo: a local time in a zone, an instant, or both; where they differ, the later.
///
/// @param isLocal whether the zone is part of what is stated; an instant alone is the same in all of them
record StatedDate(EmbargoReading reading, boolean isLocal) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /// @param zone the catalogue's, for a local time without one
    static StatedDate of(JsonNode value, ZoneId zone) {
        boolean hasLocal = isStated(value.path("local"));
        boolean hasInstant = isStated(value.path("instant"));
        if (!hasLocal && !hasInstant) {
            return new StatedDate(new None(), false);
        }
        var local = hasLocal ? local(value, zone) : Optional.<Until>empty();
        var instant = hasInstant ? instant(value.path("instant")) : Optional.<Until>empty();
        if (hasInstant ? instant.isEmpty() : local.isEmpty()) {
            return new StatedDate(new Unreadable(value.toString()), false);
        }
        boolean byLocal = local.isPresent()
                && instant.filter(until -> until.instant().isAfter(local.get().instant()))
                        .isEmpty();
        return new StatedDate(byLocal ? local.get() : instant.orElseThrow(), byLocal);
    }

    /// Whether the text of the field says just this.
    boolean isShownBy(Until text) {
        return reading instanceof Until until
                && until.instant().equals(text.instant())
                && (!isLocal || isSameLocal(until, text));
    }

    private static boolean isSameLocal(Until one, Until other) {
        return one.localText().equals(other.localText())
                && one.zone().equals(other.zone())
                && one.zoneSource() == other.zoneSource();
    }

    private static boolean isStated(JsonNode part) {
        return !part.isMissingNode() && !part.isNull() && !part.asString("?").isBlank();
    }

    private static Optional<Until> local(JsonNode value, ZoneId assumed) {
        var local = value.path("local").asString("");
        var named = value.path("zone");
        boolean isAssumed =
                !isStated(named) || value.path("zoneSource").asString("").equals("assumed");
        try {
            var zone = isStated(named) ? ZoneId.of(named.asString("")) : assumed;
            var source = isAssumed ? ZoneSource.ASSUMED : ZoneSource.STATED;
            return Optional.of(
                    local.contains("T")
                            ? EmbargoText.at(LocalDateTime.parse(local), zone, source, List.of())
                            : EmbargoText.throughDay(LocalDate.parse(local), zone, source, List.of()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Until> instant(JsonNode part) {
        try {
            var local = LocalDateTime.ofInstant(Instant.parse(part.asString("")), ZoneOffset.UTC);
            return Optional.of(EmbargoText.at(local, UTC, ZoneSource.STATED, List.of()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
