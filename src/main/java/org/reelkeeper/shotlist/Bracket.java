package org.reelkeeper.shotlist;

import java.util.Optional;

/// A bracketed group of a text, found by depth, for names in it may hold brackets themselves. One that goes on and on is
/// none.
///
/// @param start of the opening bracket
/// @param end behind the closing one; where that is missing, before the next line, shot or soundbite
/// @param isClosed whether the closing bracket is there
record Bracket(int start, int end, boolean isClosed) {

    private static final int LONGEST = 2000;

    static Optional<Bracket> at(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return Optional.empty();
        }
        int last = Math.min(text.length(), start + LONGEST);
        int end = closing(text, start, last);
        if (end > 0) {
            return Optional.of(new Bracket(start, end, true));
        }
        int cut = cut(text, start + 1, last);
        return cut == last && last < text.length() ? Optional.empty() : Optional.of(new Bracket(start, cut, false));
    }

    /// The bracket that follows, with nothing but spaces before it.
    static Optional<Bracket> next(String text, int from) {
        return at(text, Chars.skipSpaces(text, from, text.length()));
    }

    /// The place behind the bracket that closes the one at `start`; 0 where none does before `last`.
    static int closing(String text, int start, int last) {
        int depth = 0;
        for (int place = start; place < last; place++) {
            char character = text.charAt(place);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return place + 1;
            }
        }
        return 0;
    }

    /// What stands in it, without spaces at its ends.
    String content(String text) {
        return Stretch.stripped(text, start + 1, isClosed ? end - 1 : end).in(text);
    }

    private static int cut(String text, int from, int last) {
        for (int place = from; place < last; place++) {
            char character = text.charAt(place);
            boolean isEnd = Chars.isLineEnd(character)
                    || (character == '(' && SoundbiteMark.at(text, place, last).isPresent())
                    || (Chars.isDigit(character)
                            && ShotNumber.at(text, place, last).isPresent());
            if (isEnd) {
                return Chars.skipSpacesBack(text, from, place);
            }
        }
        return last;
    }
}
