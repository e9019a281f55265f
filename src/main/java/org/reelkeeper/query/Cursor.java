package org.reelkeeper.query;

/// A place in a text that moves from its begin to its end.
final class Cursor {

    /// Stands behind the end of the text; no text holds it as anything but a space.
    static final char END = '\0';

    private final String text;
    private int place;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int place() {
        return place;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void moveToEnd() {
        place = text.length();
    }

    void step() {
        place++;
    }

    boolean isAtEnd() {
        return place >= text.length();
    }

    char here() {
        return ahead(0);
    }

    char ahead(int steps) {
        int there = place + steps;
        return there < text.length() ? text.charAt(there) : END;
    }

    String since(int start) {
        return text.substring(start, place);
    }

    void skipSpaces() {
        while (!isAtEnd() && isSpace(here())) {
            place++;
        }
    }

    /// Whether a word ends before this character.
    static boolean parts(char character) {
        return isSpace(character) || character == '(' || character == ')' || character == '|' || isQuote(character);
    }

    static boolean isQuote(char character) {
        return character == '"' || character == '“' || character == '”' || character == '„';
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || character == '\uFEFF';
    }
}
