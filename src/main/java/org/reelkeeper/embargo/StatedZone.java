package org.reelkeeper.embargo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A zone as people write it behind a time: an abbreviation, an offset or an IANA id.
sealed interface StatedZone {

    /// The zone to compute with, and notes where the abbreviation does not belong to the season.
    record Resolved(ZoneId zone, List<String> noteKeys) {}

    Pattern OFFSET = Pattern.compile("[+-]\\d{2}(?::?\\d{2})?");
    String SEASON = "embargo.zone-season";

    Resolved at(LocalDateTime local);

    /// An offset, an IANA id, or an abbreviation that never changes.
    record Fixed(ZoneId zone) implements StatedZone {
        @Override
        public Resolved at(LocalDateTime local) {
            return new Resolved(zone, List.of());
        }
    }

    /// Summer or winter time of a region. Written in the wrong season it may mean the offset or the region's own time;
    /// the later instant counts.
    record Seasonal(ZoneOffset offset, ZoneId region) implements StatedZone {
        @Override
        public Resolved at(LocalDateTime local) {
            var valid = region.getRules().getValidOffsets(local);
            if (valid.equals(List.of(offset))) {
                return new Resolved(region, List.of());
            }
            if (valid.contains(offset)) {
                return new Resolved(offset, List.of());
            }
            boolean regionIsLater = LocalTimes.instantOf(local, region).isAfter(local.toInstant(offset));
            return new Resolved(regionIsLater ? region : offset, List.of(SEASON));
        }
    }

    static Optional<StatedZone> find(String written) {
        var word = written.toUpperCase(Locale.ROOT);
        var known = Abbreviations.TABLE.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        return OFFSET.matcher(word).matches()
                ? offset(word)
                : Optional.ofNullable(Abbreviations.IDS.get(word)).map(Fixed::new);
    }

    /// An offset that some place on earth has; anything else behind a time is rather the end of a span of hours.
    private static Optional<StatedZone> offset(String written) {
        try {
            var offset = ZoneOffset.of(written);
            int hours = offset.getTotalSeconds() / 3600;
            return -12 <= hours && hours <= 14 ? Optional.of(new Fixed(offset)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The abbreviations of the trade, and every IANA id.
    final class Abbreviations {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");
        private static final ZoneId CENTRAL_EUROPE = ZoneId.of("CET");
        private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

        private static final Map<String, StatedZone> TABLE = Map.of(
                "Z", new Fixed(ZoneId.of("UTC")),
                "UTC", new Fixed(ZoneId.of("UTC")),
                "GMT", new Fixed(ZoneId.of("GMT")),
                "BST", new Seasonal(ZoneOffset.ofHours(1), LONDON),
                "CET", new Seasonal(ZoneOffset.ofHours(1), CENTRAL_EUROPE),
                "CEST", new Seasonal(ZoneOffset.ofHours(2), CENTRAL_EUROPE),
                "EST", new Seasonal(ZoneOffset.ofHours(-5), NEW_YORK),
                "EDT", new Seasonal(ZoneOffset.ofHours(-4), NEW_YORK));
        private static final Map<String, ZoneId> IDS = ids();

        private Abbreviations() {}

        private static Map<String, ZoneId> ids() {
            var ids = new HashMap<String, ZoneId>();
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> !id.startsWith("SystemV/"))
                    .forEach(id -> ids.put(id.toUpperCase(Locale.ROOT), ZoneId.of(id)));
            return Map.copyOf(ids);
        }
    }
}
