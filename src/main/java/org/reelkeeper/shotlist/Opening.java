package org.reelkeeper.shotlist;

import java.util.regex.Pattern;

/// What may stand in front of the place of a dateline: `SHOWS:` and an opaque code in brackets.
///
/// @param start of all that belongs to the dateline
/// @param code without its brackets; empty where none is typed
record Opening(int start, String code) {

    private static final String SHOWS = "SHOWS";
    private static final String VIDEO = "VIDEO";
    private static final int LONGEST = 40;
    /// With digits anywhere; letters alone could be a note on the shot before, so they count at the start only.
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,4} ?\\d{1,3}");

    private static final Pattern FIRST_CODE = Pattern.compile("(?!MUTE|FILE|LIVE)[A-Z]{1,4}");

    /// What stands before a place that is certain.
    static Opening before(String text, int from, int placeStart) {
        int end = Chars.skipSpacesBack(text, from, placeStart);
        int open = end > from && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        if (open >= from && end - open < LONGEST) {
            var code = text.substring(open + 1, end - 1).strip();
            if (isCode(code, isFirstOfAll(text, from, open))) {
                return new Opening(showsBefore(text, from, open), code);
            }
        }
        return new Opening(showsBefore(text, from, placeStart), "");
    }

    /// Whether a line, or the text, begins here.
    static boolean isFirstOfLine(String text, int place) {
        int start = Chars.skipSpacesBack(text, 0, place);
        return start == 0 || hasLineEnd(text, start, place);
    }

    /// Whether the colon at a place stands behind `SHOWS`.
    static boolean endsWithShows(String text, int from, int colon) {
        int end = Chars.skipSpacesBack(text, from, colon);
        return end - SHOWS.length() >= from && Chars.hasWord(text, end - SHOWS.length(), SHOWS);
    }

    private static boolean isCode(String content, boolean isFirst) {
        return CODE.matcher(content).matches()
                || (isFirst && FIRST_CODE.matcher(content).matches());
    }

    private static boolean isFirstOfAll(String text, int from, int place) {
        return Chars.skipSpacesBack(text, from, showsBefore(text, from, place)) == from;
    }

    /// Where `SHOWS:` or `VIDEO SHOWS:` begins that stands right before a place; the place itself where it does not.
    private static int showsBefore(String text, int from, int place) {
        int colon = Chars.skipSpacesBack(text, from, place) - 1;
        if (colon < from || text.charAt(colon) != ':' || !endsWithShows(text, from, colon)) {
            return place;
        }
        int shows = Chars.skipSpacesBack(text, from, colon) - SHOWS.length();
        int video = Chars.skipSpacesBack(text, from, shows) - VIDEO.length();
        return video >= from && Chars.hasWord(text, video, VIDEO) ? video : shows;
    }

    private static boolean hasLineEnd(String text, int from, int end) {
        for (int place = from; place < end; place++) {
            if (Chars.isLineEnd(text.charAt(place))) {
                return true;
            }
        }
        return false;
    }
}
