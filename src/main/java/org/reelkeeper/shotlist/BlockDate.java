package org.reelkeeper.shotlist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateReading.Precision;
import org.reelkeeper.embargo.DateText;

/// The date of a block.
///
/// @param raw as typed, without the status word; empty where none is typed
/// @param value by ISO 8601, two days with a slash for a range; empty where it cannot be read
/// @param precision word of the contract; empty without a value
public record BlockDate(String raw, String value, String precision) {

    static final BlockDate NONE = new BlockDate("", "", "");

    private static final Pattern SPAN = Pattern.compile(
            "(?<month>\\p{L}+) (?<day>\\d{1,2}) ?[-–] ?(?:(?<month2>\\p{L}+) )?(?<day2>\\d{1,2}),? (?<year>\\d{4})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final List<String> UNKNOWN = List.of("UNKNOWN", "DATE UNKNOWN", "UNKNOWN DATE", "UNDATED");

    /// The date that a text is; nothing when it is no date at all. A day that no calendar has is a date all the same.
    static Optional<BlockDate> of(String raw) {
        return switch (DateText.read(raw)) {
            case DateReading.Read read ->
                Optional.of(new BlockDate(raw, read.value(), read.precision().key()));
            case DateReading.Impossible _ -> Optional.of(new BlockDate(raw, "", ""));
            case DateReading.Empty(), DateReading.Unreadable _ -> span(raw);
        };
    }

    BlockDate withRaw(String newRaw) {
        return new BlockDate(newRaw, value, precision);
    }

    private static Optional<BlockDate> span(String raw) {
        var text = SPACES.matcher(raw).replaceAll(" ");
        if (UNKNOWN.contains(text)) {
            return Optional.of(new BlockDate(raw, "", ""));
        }
        var match = SPAN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var month2 = match.group("month2") == null ? match.group("month") : match.group("month2");
        var first = day(match.group("month"), match.group("day"), match.group("year"));
        var last = day(month2, match.group("day2"), match.group("year"));
        boolean ordered = !first.isEmpty() && !last.isEmpty() && first.compareTo(last) <= 0;
        return Optional.of(
                ordered
                        ? new BlockDate(raw, first + "/" + last, Precision.DAY.key())
                        : new BlockDate(raw, "", "")); // a span that no calendar has is a date all the same
    }

    private static String day(String month, String day, String year) {
        return DateText.read(month + " " + day + ", " + year).value();
    }
}
