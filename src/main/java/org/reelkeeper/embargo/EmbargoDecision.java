package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a person decided about an embargo. It counts from the moment it was made, `at`.
public sealed interface EmbargoDecision {

    Instant at();

    String by();

    String reason();

    /// The text of the field that a decision which lets the record go was made for; empty where that is not known.
    default Optional<String> raw() {
        return Optional.empty();
    }

    /// Embargoed until a local time in a zone; with a date alone through the whole of that day. The zone is kept, so
    /// that
    /// a later change of the catalogue's setting moves nothing.
    record Until(
            LocalDateTime local,
            boolean dateOnly,
            ZoneId zone,
            ZoneSource zoneSource,
            Instant at,
            String by,
            String reason,
            Optional<String> raw)
            implements EmbargoDecision {

        public Until(
                LocalDateTime local,
                boolean dateOnly,
                ZoneId zone,
                ZoneSource zoneSource,
                Instant at,
                String by,
                String reason) {
            this(local, dateOnly, zone, zoneSource, at, by, reason, Optional.empty());
        }

        public static Until of(EmbargoReading.Until read, Instant at, String by, String reason) {
            return new Until(read.local(), read.dateOnly(), read.zone(), read.zoneSource(), at, by, reason);
        }

        public Until madeFor(String text) {
            return new Until(local, dateOnly, zone, zoneSource, at, by, reason, Optional.of(text));
        }

        public EmbargoReading.Until reading() {
            LocalDate day = local.toLocalDate();
            return dateOnly
                    ? EmbargoText.throughDay(day, zone, zoneSource, List.of())
                    : EmbargoText.at(local, zone, zoneSource, List.of());
        }
    }

    /// Embargoed without a date.
    ///
    /// @param review the day on which somebody is to look at it again, in the zone of the catalogue; it frees nothing
    record Held(Instant at, String by, String reason, Optional<LocalDate> review) implements EmbargoDecision {
        public Held {
            demandReason(reason);
        }

        public Held(Instant at, String by, String reason) {
            this(at, by, reason, Optional.empty());
        }
    }

    /// Free before its time.
    record Lifted(Instant at, String by, String reason, Optional<String> raw) implements EmbargoDecision {
        public Lifted {
            demandReason(reason);
        }

        public Lifted(Instant at, String by, String reason) {
            this(at, by, reason, Optional.empty());
        }

        public Lifted madeFor(String text) {
            return new Lifted(at, by, reason, Optional.of(text));
        }
    }

    /// Nothing is decided any more; the text of the field counts again.
    record Cleared(Instant at, String by, String reason) implements EmbargoDecision {}

    /// Closed until somebody has looked: what is known of this embargo was not understood. The date below it stays.
    record Unclear(Instant at, String by, String reason) implements EmbargoDecision {}

    /// A decision that this program cannot read. It is kept, counts at once and keeps the record closed.
    record Unknown(String text) implements EmbargoDecision {
        @Override
        public Instant at() {
            return Instant.MIN;
        }

        @Override
        public String by() {
            return "";
        }

        @Override
        public String reason() {
            return "";
        }
    }

    private static void demandReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("to hold or to lift an embargo needs a reason");
        }
    }

    /// One line of text that `parse` reads as this decision again.
    default String text() {
        return EmbargoDecisionJson.write(this);
    }

    /// Never refuses: what it cannot read is `Unknown`.
    static EmbargoDecision parse(String line) {
        return EmbargoDecisionJson.read(line);
    }
}
