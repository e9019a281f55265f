package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The one sentence about an embargo that a form shows, as values: the words are the window's.
public sealed interface EmbargoTerm {

    /// Usable, as far as an embargo goes: there is none.
    record Free() implements EmbargoTerm {}

    /// Usable from this moment, which is still to come.
    record UsableFrom(ZonedDateTime moment, boolean dateOnly, ZoneSource zoneSource) implements EmbargoTerm {}

    /// Usable since this moment, which has passed.
    record UsableSince(ZonedDateTime moment, boolean dateOnly, ZoneSource zoneSource) implements EmbargoTerm {}

    /// Usable because a person lifted the embargo.
    record Lifted(Instant at, String by, String reason) implements EmbargoTerm {}

    /// Not usable until a person says so.
    record Held(Instant at, String by, String reason, Optional<LocalDate> review) implements EmbargoTerm {}

    /// Not usable, for this cannot be read. `raw` is empty where the embargo stands in another field.
    record NotUnderstood(String raw) implements EmbargoTerm {}

    /// Not usable until a person has looked, whatever the text says.
    record StatedUnclear(String reason) implements EmbargoTerm {}
}
