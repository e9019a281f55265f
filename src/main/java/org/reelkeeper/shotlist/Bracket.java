package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bracketed group of a text, found by depth, for names in it may hold brackets themselves. One that goes on and on
/// is
/// none.
///
/// @param start of the opening bracket
/// @param end behind the closing one; the end of the text where it is missing
record Bracket(int start, int end, String content) {

    private static final int LONGEST = 2000;

    static Optional<Bracket> at(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return Optional.empty();
        }
        int depth = 0;
        int last = Math.min(text.length(), start + LONGEST);
        for (int place = start; place < last; place++) {
            char character = text.charAt(place);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(new Bracket(
                        start, place + 1, text.substring(start + 1, place).strip()));
            }
        }
        return last < text.length()
                ? Optional.empty()
                : Optional.of(new Bracket(
                        start, text.length(), text.substring(start + 1).strip()));
    }

    /// The bracket that follows, with nothing but spaces before it.
    static Optional<Bracket> next(String text, int from) {
        int place = from;
        while (place < text.length() && isSpace(text.charAt(place))) {
            place++;
        }
        return at(text, place);
    }

    /// Every opening bracket of a text, those inside others too.
    static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        for (int place = text.indexOf('('); place >= 0; place = text.indexOf('(', place + 1)) {
            starts.add(place);
        }
        return starts;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
