package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;

/// The date of a block. A text that is plainly a date and gives no day, month or year for sure has no value.
///
/// @param raw as typed, without the status word; empty where none is typed
/// @param value by ISO 8601, two of them with a slash for a range; empty where it cannot be read
/// @param precision word of the contract; empty without a value
public record BlockDate(String raw, String value, String precision) {

    static final BlockDate NONE = new BlockDate("", "", "");

    private static final Pattern ROUGH = Pattern.compile(
            "(?i)(?:CIRCA|ABOUT|APPROX\\.?|EARLY|MID|LATE|BEFORE|SPRING|SUMMER|AUTUMN|WINTER)[ -](?:OF )?(?<date>.+)"
                    + "|(?<years>(?:18|19|20)\\d0'?S|(?:18|19|20)\\d\\d[-/\\u2013]\\d\\d)"
                    + "|(?<figures>\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d|\\d{4}))");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> UNKNOWN = Set.of(
            "UNKNOWN",
            "DATE UNKNOWN",
            "UNKNOWN DATE",
            "EXACT DATE UNKNOWN",
            "DATE NOT KNOWN",
            "DATE UNCONFIRMED",
            "DATE NOT GIVEN",
            "NO DATE",
            "UNDATED");

    /// The date that a text is; nothing when it is no date at all. A day that no calendar has is a date all the same.
    static Optional<BlockDate> of(String raw) {
        return switch (DateText.read(raw)) {
            case DateReading.Read read ->
                Optional.of(new BlockDate(raw, read.value(), read.precision().key()));
            case DateReading.Impossible _ -> Optional.of(unread(raw));
            case DateReading.Empty(), DateReading.Unreadable _ ->
                other(raw, SPACES.matcher(raw).replaceAll(" "));
        };
    }

    static boolean isUnknown(String text) {
        return UNKNOWN.contains(SPACES.matcher(text).replaceAll(" ").toUpperCase(Locale.ROOT));
    }

    private static Optional<BlockDate> other(String raw, String text) {
        if (isUnknown(text)) {
            return Optional.of(unread(raw));
        }
        var rough = ROUGH.matcher(text);
        if (rough.matches()) {
            return rough.start("date") < 0
                    ? Optional.of(unread(raw))
                    : of(rough.group("date")).map(_ -> unread(raw));
        }
        return DateSpan.read(text).map(span -> new BlockDate(raw, span.value(), span.precision()));
    }

    private static BlockDate unread(String raw) {
        return new BlockDate(raw, "", "");
    }
}
