package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading.Precision;

/// The bracket of a dateline that holds a date, a word on the age of the material, or both. What stands left of a dash
/// is such a word or the bracket is none.
record DateGroup(BlockStatus status, BlockDate date) {

    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?:(?<status>FILE|RECENT|RELEASED|LIVE)(?<dash>[\\s\\p{Z}]*[-–:]?[\\s\\p{Z}]*))?(?<date>.*)");
    private static final Set<String> BARE = Set.of("UNKNOWN", "UNDATED", "FILE", "RECENT", "RELEASED", "LIVE");
    private static final int LONGEST = 60;

    static Optional<DateGroup> of(String content) {
        var match = PARTS.matcher(content);
        if (!mayBeDate(content) || !match.matches()) {
            return Optional.empty();
        }
        var date = match.group("date");
        if (match.group("status") == null) {
            return BlockDate.of(date.toUpperCase(Locale.ROOT))
                    .map(read -> new DateGroup(BlockStatus.NONE, read.withRaw(date)));
        }
        var status = status(match.group("status").toUpperCase(Locale.ROOT));
        if (date.isEmpty()) {
            return Optional.of(new DateGroup(status, BlockDate.NONE));
        }
        return match.group("dash").isEmpty()
                ? Optional.empty()
                : BlockDate.of(date.toUpperCase(Locale.ROOT)).map(read -> new DateGroup(status, read.withRaw(date)));
    }

    /// A short text that ends in a year or holds one of the few words; nearly every other bracket is told from that.
    private static boolean mayBeDate(String content) {
        if (content.isEmpty() || content.length() > LONGEST) {
            return false;
        }
        var upper = content.toUpperCase(Locale.ROOT);
        return Character.isDigit(content.charAt(content.length() - 1))
                || BARE.stream().anyMatch(upper::contains);
    }

    boolean hasDay() {
        return date.precision().equals(Precision.DAY.key());
    }

    private static BlockStatus status(String word) {
        return word.equals("LIVE") ? BlockStatus.NONE : BlockStatus.valueOf(word);
    }
}
