package org.reelkeeper.shotlist;

import java.util.OptionalInt;

/// The number in front of a shot: up to three figures and a full stop, with space on both sides.
final class ShotNumber {

    private static final int FIGURES = 3;

    private ShotNumber() {}

    /// The place behind the full stop of a number that starts here.
    static OptionalInt at(String text, int place, int end) {
        if (place > 0 && !Chars.isSpace(text.charAt(place - 1))) {
            return OptionalInt.empty();
        }
        int stop = place;
        while (stop < end && stop - place <= FIGURES && Chars.isDigit(text.charAt(stop))) {
            stop++;
        }
        boolean isNumber = stop > place
                && stop - place <= FIGURES
                && stop < end
                && text.charAt(stop) == '.'
                && (stop + 1 == end || Chars.isSpace(text.charAt(stop + 1)));
        return isNumber ? OptionalInt.of(stop + 1) : OptionalInt.empty();
    }

    /// The number that ends with the full stop before `end`.
    static int value(String text, int place, int end) {
        return Integer.parseInt(text, place, end - 1, 10);
    }
}
