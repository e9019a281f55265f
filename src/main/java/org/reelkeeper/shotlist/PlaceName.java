package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The place in front of a bracketed date.
///
/// @param isCertain whether what stands before it has an end; otherwise the shot before it may reach into it
/// @param isFirstOfLine whether the line, or the text, begins with it
record PlaceName(int start, String name, boolean isCertain, boolean isFirstOfLine) {

    private static final Pattern HEAD =
            Pattern.compile("(?i)^[\\s\\p{Z}]*(?:(?:VIDEO )?SHOWS[\\s\\p{Z}]*:)[\\s\\p{Z}]*");
    private static final Set<String> ABBREVIATIONS = Set.of("ST", "STE", "MT", "FT", "PT", "DR");
    private static final String ENDS = ".!?\"”)\n";
    private static final int LONGEST = 120;

    static PlaceName before(String text, int from, int dateStart) {
        int start = dateStart;
        int furthest = Math.max(from, dateStart - LONGEST);
        while (start > furthest && !stopsAt(text, from, start - 1)) {
            start--;
        }
        boolean isCertain = start == from || endsShot(text, from, start - 1);
        var head = HEAD.matcher(text.substring(start, dateStart));
        if (head.find()) {
            start += head.end();
        }
        return isCertain
                ? new PlaceName(start, text.substring(start, dateStart).strip(), true, isFirstOfLine(text, start))
                : uncertain(text, start, dateStart);
    }

    private static boolean isFirstOfLine(String text, int start) {
        var near = text.substring(Math.max(0, start - LONGEST), start);
        var before = near.substring(near.lastIndexOf('\n') + 1);
        return before.isBlank() || HEAD.matcher(before).matches();
    }

    /// As far back as capitals and commas go.
    private static PlaceName uncertain(String text, int from, int dateStart) {
        int start = dateStart;
        int furthest = Math.max(from, dateStart - LONGEST);
        while (start > furthest && !Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return new PlaceName(start, text.substring(start, dateStart).strip(), false, false);
    }

    private static boolean stopsAt(String text, int from, int place) {
        return endsShot(text, from, place) || isNumberStop(text, from, place);
    }

    private static boolean endsShot(String text, int from, int place) {
        char character = text.charAt(place);
        if (ENDS.indexOf(character) < 0) {
            return false;
        }
        return character != '.' || !(isAbbreviation(text, from, place) || isNumberStop(text, from, place));
    }

    /// Whether a full stop stands behind the number of a shot.
    private static boolean isNumberStop(String text, int from, int place) {
        int start = place;
        while (start > from && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean alone = start == from || !Character.isLetterOrDigit(text.charAt(start - 1));
        return text.charAt(place) == '.' && start < place && place - start <= 3 && alone;
    }

    /// Whether a full stop belongs to a word, as in `ST.` or `U.S.`.
    private static boolean isAbbreviation(String text, int from, int place) {
        int start = place;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return place - start == 1
                || ABBREVIATIONS.contains(text.substring(start, place).toUpperCase(Locale.ROOT));
    }
}
