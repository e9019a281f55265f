package org.reelkeeper.embargo;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A calendar date in English or ISO form, as record dates and embargoes begin: day first, month first or year first.
/// Nothing is guessed: a numeric date whose day and month could change places has no form here.
///
/// @param month 0 where its word is none
/// @param ordinal the letters behind the day; empty where none are written
record WrittenDay(int year, int month, int day, String ordinal, boolean isIso) {

    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /// The first film was shown in 1895; nothing is embargoed for centuries.
    private static final int FIRST_YEAR = 1895;

    private static final int LAST_YEAR = 2199;

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

    /// @throws DateTimeException when the calendar has no such day
    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /// Whether month and year are what can stand in a date at all.
    boolean isNamed() {
        return (isIso || month > 0) && isReasonable(year);
    }

    boolean hasWrongOrdinal() {
        return !ordinal.isEmpty() && !ordinal.equals(ordinal(day));
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
}
