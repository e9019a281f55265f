package org.reelkeeper.shotlist;

/// What single characters are in a shot list.
final class Chars {

    private Chars() {}

    static boolean isSpace(char character) {
        boolean isUsual = character > ' ' && character <= '~';
        return character == ' '
                || (!isUsual && (Character.isWhitespace(character) || Character.isSpaceChar(character)));
    }

    static boolean isLineEnd(char character) {
        return switch (character) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    static boolean isDash(char character) {
        return character == '-' || (character >= '\u2010' && character <= '\u2015') || character == '\u2212';
    }

    static boolean isQuote(char character) {
        return switch (character) {
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> true;
            default -> false;
        };
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /// The place of the first character that is no space.
    static int skipSpaces(String text, int from, int end) {
        int place = from;
        while (place < end && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// The place behind the last character before `end` that is no space.
    static int skipSpacesBack(String text, int from, int end) {
        int place = end;
        while (place > from && isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static boolean isWordStart(String text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    }

    static boolean isWordEnd(String text, int place) {
        return place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }

    /// Whether a word stands at a place, in capitals or not.
    static boolean hasWord(String text, int place, String word) {
        return text.regionMatches(true, place, word, 0, word.length())
                && isWordStart(text, place)
                && isWordEnd(text, place + word.length());
    }
}
