package org.reelkeeper.embargo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.embargo.EmbargoReading.Until;

/// Reads the text of an embargo. A word too many makes all of it unreadable: it might have said "not before".
public final class EmbargoText {

    static final String NO_TIME = "embargo.no-time";
    static final String ORDINAL = "embargo.ordinal";

    /// What may stand behind day and time.
    private static final Pattern ZONE =
            Pattern.compile(" ?(?<zone>z|[+-]\\d{2}(?::?\\d{2})?)| (?<region>[a-z][a-z0-9_+/-]*)");

    private EmbargoText() {}

    /// What a text says.
    ///
    /// @param assumedZone counts where the text states no zone
    public static EmbargoReading read(String raw, ZoneId assumedZone) {
        if (WrittenDay.isBlank(raw)) {
            return new None();
        }
        try {
            return read(new DateWords(WrittenDay.folded(raw)), assumedZone)
                    .<EmbargoReading>map(until -> until)
                    .orElse(new Unreadable(raw));
        } catch (DateTimeException _) {
            return new Unreadable(raw);
        }
    }

    private static Optional<Until> read(DateWords words, ZoneId assumedZone) {
        var day = words.day().filter(WrittenDay::isNamed);
        var time = words.time();
        var rest = words.rest();
        var source = rest.isEmpty() ? ZoneSource.ASSUMED : ZoneSource.STATED;
        var zone = rest.isEmpty()
                ? Optional.<StatedZone>of(new StatedZone.Fixed(assumedZone))
                : zone(rest, time.isPresent());
        if (day.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                time.isPresent()
                        ? at(day.get(), time.get(), zone.get(), source)
                        : throughDay(day.get(), zone.get(), source));
    }

    /// Behind a date alone an offset is rather the end of a range of days.
    private static Optional<StatedZone> zone(String rest, boolean isBehindTime) {
        var match = ZONE.matcher(rest);
        return match.matches() && (isBehindTime || match.group("region") != null)
                ? StatedZone.find(rest.strip())
                : Optional.empty();
    }

    private static Until at(WrittenDay written, WrittenTime time, StatedZone zone, ZoneSource source) {
        var local = time.on(written.date());
        var resolved = zone.at(local);
        return at(local, resolved.zone(), source, notes(written, resolved));
    }

    private static Until throughDay(WrittenDay written, StatedZone zone, ZoneSource source) {
        var day = written.date();
        var resolved = zone.at(day.plusDays(1).atStartOfDay());
        return throughDay(day, resolved.zone(), source, notes(written, resolved));
    }

    private static List<String> notes(WrittenDay written, StatedZone.Resolved resolved) {
        var notes = new ArrayList<>(resolved.noteKeys());
        if (written.hasWrongOrdinal()) {
            notes.addFirst(ORDINAL);
        }
        return notes;
    }

    /// Embargoed up to a local time; an hour that the clocks skip or repeat counts at its later instant.
    public static Until at(LocalDateTime local, ZoneId zone, ZoneSource source, List<String> notes) {
        var all = new ArrayList<>(notes);
        all.addAll(LocalTimes.notes(local, zone));
        return new Until(local, false, zone, source, LocalTimes.instantOf(local, zone), all);
    }

    /// Embargoed through the whole of a day.
    public static Until throughDay(LocalDate day, ZoneId zone, ZoneSource source, List<String> notes) {
        var all = new ArrayList<>(notes);
        all.add(NO_TIME);
        return new Until(day.atStartOfDay(), true, zone, source, LocalTimes.endOf(day, zone), all);
    }
}
