package org.reelkeeper.text;

/// What counts as space in a record file: more than `strip` takes away, since exports are full of no-break spaces.
final class Spaces {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Spaces() {}

    static boolean isSpace(char character) {
        if (character < 0x80) {
            return character == ' ' || (character >= '\t' && character <= '\r');
        }
        return character == BYTE_ORDER_MARK || Character.isSpaceChar(character);
    }

    static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /// The first place from `from` on that holds no space, or `to`.
    static int skip(String text, int from, int to) {
        int place = from;
        while (place < to && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// The end of the text before `to` without the spaces there, not before `from`.
    static int trim(String text, int from, int to) {
        int place = to;
        while (place > from && isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /// Whether nobody sees a character, not even as a gap: a control or a format character, such as a soft hyphen.
    static boolean isInvisible(char character) {
        if (character >= ' ' && character < 0x7F) {
            return false;
        }
        int type = Character.getType(character);
        return (type == Character.CONTROL || type == Character.FORMAT) && !isSpace(character);
    }

    static int skipInvisible(String text, int from, int to) {
        int place = from;
        while (place < to && isInvisible(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// The first place from `from` on that somebody sees, or `to`.
    static int skipUnseen(String text, int from, int to) {
        int place = from;
        while (place < to && (isSpace(text.charAt(place)) || isInvisible(text.charAt(place)))) {
            place++;
        }
        return place;
    }

    static boolean isBlank(String text, int from, int to) {
        return skip(text, from, to) == to;
    }
}
