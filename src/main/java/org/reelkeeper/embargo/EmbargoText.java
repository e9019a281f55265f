package org.reelkeeper.embargo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.embargo.EmbargoReading.Until;

/// Reads the text of an embargo. A word too many makes all of it unreadable: it might have said "not before".
public final class EmbargoText {

    static final String NO_TIME = "embargo.no-time";
    static final String ORDINAL = "embargo.ordinal";

    /// What may stand behind the day: a time, a zone, or both.
    private static final Pattern BEHIND =
            Pattern.compile("(?:(?:,? |t)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?"
                    + "(?: ?(?<zone>z|[+-]\\d{2}(?::?\\d{2})?)| (?<region>[a-z][a-z0-9_+/-]*))?");

    private EmbargoText() {}

    /// What a text says.
    ///
    /// @param assumedZone counts where the text states no zone
    public static EmbargoReading read(String raw, ZoneId assumedZone) {
        if (WrittenDay.isBlank(raw)) {
            return new None();
        }
        var text = WrittenDay.folded(raw);
        try {
            return WrittenDay.startOf(text)
                    .filter(WrittenDay::isNamed)
                    .flatMap(day -> read(day, text, assumedZone))
                    .<EmbargoReading>map(until -> until)
                    .orElse(new Unreadable(raw));
        } catch (DateTimeException _) {
            return new Unreadable(raw);
        }
    }

    private static Optional<Until> read(WrittenDay day, String text, ZoneId assumedZone) {
        var behind = BEHIND.matcher(text).region(day.end(), text.length());
        return behind.matches() ? read(day, behind, assumedZone) : Optional.empty();
    }

    private static Optional<Until> read(WrittenDay day, Matcher match, ZoneId assumedZone) {
        var written = match.group("zone") == null ? match.group("region") : match.group("zone");
        if (written == null) {
            return Optional.of(until(day, match, new StatedZone.Fixed(assumedZone), ZoneSource.ASSUMED));
        }
        if (match.group("zone") != null && match.group("hour") == null) {
            return Optional.empty(); // behind a date alone it is rather a range of days than an offset
        }
        return StatedZone.find(written).map(zone -> until(day, match, zone, ZoneSource.STATED));
    }

    private static Until until(WrittenDay written, Matcher match, StatedZone zone, ZoneSource source) {
        var notes = new ArrayList<String>();
        if (written.hasWrongOrdinal()) {
            notes.add(ORDINAL);
        }
        var day = written.date();
        if (match.group("hour") == null) {
            var resolved = zone.at(day.plusDays(1).atStartOfDay());
            notes.addAll(resolved.noteKeys());
            return throughDay(day, resolved.zone(), source, notes);
        }
        var local = time(day, match);
        var resolved = zone.at(local);
        notes.addAll(resolved.noteKeys());
        return at(local, resolved.zone(), source, notes);
    }

    private static LocalDateTime time(LocalDate day, Matcher match) {
        int hour = Integer.parseInt(match.group("hour"));
        int minute = Integer.parseInt(match.group("minute"));
        int second = match.group("second") == null ? 0 : Integer.parseInt(match.group("second"));
        if (hour == 24 && minute == 0 && second == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        return day.atTime(LocalTime.of(hour, minute, second));
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
