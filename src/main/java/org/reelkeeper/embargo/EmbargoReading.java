package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// What the text of an embargo says.
public sealed interface EmbargoReading {

    /// Nothing is written.
    record None() implements EmbargoReading {}

    /// Embargoed before `instant`, free at that instant and later.
    ///
    /// @param local as written; the start of the day where only a date is written
    /// @param dateOnly no time is written, so the embargo lasts through the whole of that day
    /// @param noteKeys finding codes of what a person should look at, although it could be read
    record Until(
            LocalDateTime local,
            boolean dateOnly,
            ZoneId zone,
            ZoneSource zoneSource,
            Instant instant,
            List<String> noteKeys)
            implements EmbargoReading {

        public Until {
            noteKeys = List.copyOf(noteKeys);
        }

        /// The local time in the form of the canonical JSON: a date alone where only a date is written.
        public String localText() {
            return dateOnly ? local.toLocalDate().toString() : local.toString();
        }
    }

    /// Something is written that cannot be read in full.
    record Unreadable(String raw) implements EmbargoReading {}
}
