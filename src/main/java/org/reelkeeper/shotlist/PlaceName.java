package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Set;

/// The place in front of a bracketed date.
///
/// @param start in the summary
/// @param isCertain whether what stands before it has an end; otherwise the shot before it may reach into it
record PlaceName(int start, String name, boolean isCertain) {

    private static final Set<String> ABBREVIATIONS = Set.of("ST", "STE", "MT", "FT", "PT", "DR");
    private static final int LONGEST = 120;
    private static final int SHORT_WORD = 3;

    /// How the way back from the date ends.
    private enum End {
        NONE,
        /// A shot ends there for sure.
        CERTAIN,
        /// Something ends there, and it may be a piece of the place.
        DOUBTFUL
    }

    /// The place before the date at `dateStart`; its name is empty where none can be told.
    ///
    /// @param from where the text behind the last dateline begins
    static PlaceName before(String text, int from, int dateStart) {
        int start = dateStart;
        int furthest = Math.max(from, dateStart - LONGEST);
        var end = End.NONE;
        while (start > furthest && end == End.NONE) {
            end = endAt(text, from, start - 1);
            start -= end == End.NONE ? 1 : 0;
        }
        boolean isCertain = end == End.CERTAIN || (end == End.NONE && start == from);
        return isCertain ? certain(text, start, dateStart) : uncertain(text, start, dateStart);
    }

    private static PlaceName certain(String text, int from, int dateStart) {
        var stretch = Stretch.stripped(text, from, dateStart);
        boolean isSentence = lowerWords(stretch.in(text)) > 1;
        return new PlaceName(stretch.start(), isSentence ? "" : stretch.in(text), true);
    }

    /// As far back as capitals and commas go.
    private static PlaceName uncertain(String text, int from, int dateStart) {
        int start = dateStart;
        while (start > from && !Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return new PlaceName(start, Stretch.stripped(text, start, dateStart).in(text), false);
    }

    /// Words in small letters of which a place may have one: sentences have more.
    private static int lowerWords(String name) {
        int words = 0;
        int length = 0;
        for (int place = 0; place < name.length(); place++) {
            length = Character.isLowerCase(name.charAt(place)) && (length > 0 || Chars.isWordStart(name, place))
                    ? length + 1
                    : 0;
            words += length == SHORT_WORD + 1 ? 1 : 0;
        }
        return words;
    }

    private static End endAt(String text, int from, int place) {
        char character = text.charAt(place);
        return switch (character) {
            case '!', '?', ')', '"', '\u201d', '\u00bb' -> End.CERTAIN;
            case '(' -> End.DOUBTFUL;
            case ':' -> Opening.endsWithShows(text, from, place) ? End.CERTAIN : End.DOUBTFUL;
            case '.' ->
                isNumberStop(text, from, place)
                        ? End.DOUBTFUL
                        : isAbbreviation(text, from, place) ? End.NONE : End.CERTAIN;
            default -> Chars.isLineEnd(character) ? End.CERTAIN : End.NONE;
        };
    }

    /// Whether a full stop stands behind the number of a shot.
    private static boolean isNumberStop(String text, int from, int place) {
        int start = place;
        while (start > from && Chars.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean alone = start == from || !Character.isLetterOrDigit(text.charAt(start - 1));
        return start < place && place - start <= 3 && alone;
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
