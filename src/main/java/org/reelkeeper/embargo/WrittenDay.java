package org.reelkeeper.embargo;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a calendar date in English or ISO form, shared by record dates and embargoes. Nothing is guessed: a
/// numeric date whose day and month could change places has no form here.
final class WrittenDay {

    /// Day first, month first and ISO; groups `d1 o1 m1 y1`, `m2 d2 o2 y2` and `y3 m3 d3`.
    static final String FORMS = "(?:(?<d1>\\d{1,2})(?<o1>st|nd|rd|th)? (?<m1>[a-z]{3,9}),? (?<y1>\\d{4})"
            + "|(?<m2>[a-z]{3,9}) (?<d2>\\d{1,2})(?<o2>st|nd|rd|th)?,? (?<y2>\\d{4})"
            + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2}))";

    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /// The first film was shown in 1895; nothing is embargoed for centuries.
    private static final int FIRST_YEAR = 1895;

    private static final int LAST_YEAR = 2199;

    private WrittenDay() {}

    /// One line in small letters, single plain spaces between its words, nothing invisible.
    static String folded(String raw) {
        if (isPlain(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        var spaced = SPACES.matcher(raw).replaceAll(" ").strip();
        return INVISIBLE.matcher(spaced).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whether a text holds nothing to fold but capitals: nearly every date does.
    private static boolean isPlain(String raw) {
        for (int place = 0; place < raw.length(); place++) {
            char character = raw.charAt(place);
            boolean between = place > 0 && place < raw.length() - 1 && raw.charAt(place - 1) != ' ';
            if (character > '~' || character < ' ' || (character == ' ' && !between)) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(String raw) {
        return raw.isEmpty()
                || (isSpace(raw.charAt(0)) && SPACES.matcher(raw).replaceAll("").isEmpty());
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// The month of an English name or its first three letters; 0 for any other word.
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    static boolean isReasonable(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    /// The date of a match of `FORMS`.
    ///
    /// @throws DateTimeException when the calendar has no such day
    static LocalDate date(MatchResult match) {
        return LocalDate.of(year(match), monthOf(match), number(match, "d"));
    }

    /// Whether month and year of a match are words that can stand in a date at all.
    static boolean isNamed(MatchResult match) {
        return (match.start("y3") >= 0 || monthOf(match) > 0) && isReasonable(year(match));
    }

    static boolean hasWrongOrdinal(MatchResult match) {
        int form = form(match);
        if (form == 3 || match.group("o" + form) == null) {
            return false;
        }
        return !match.group("o" + form).equals(ordinal(number(match, "d")));
    }

    static String ordinal(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static int form(MatchResult match) {
        return match.start("d1") >= 0 ? 1 : match.start("d2") >= 0 ? 2 : 3;
    }

    private static int year(MatchResult match) {
        return number(match, "y");
    }

    private static int monthOf(MatchResult match) {
        int form = form(match);
        return form == 3 ? number(match, "m") : month(match.group("m" + form));
    }

    private static int number(MatchResult match, String part) {
        return Integer.parseInt(match.group(part + form(match)));
    }
}
