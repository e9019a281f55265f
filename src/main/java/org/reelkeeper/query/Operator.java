package org.reelkeeper.query;

import java.util.Locale;

/// A word or sign that joins or negates. Written small it is one only where it can be one; else it is a word like any
/// other, since headlines are pasted.
enum Operator {
    NONE,
    AND,
    OR,
    NOT;

    /// The operator at the cursor with its length in characters.
    record Found(Operator operator, int length) {}

    private static final Found NOTHING = new Found(NONE, 0);

    /// @param behindOperand whether something stands before that could be joined
    static Found at(Cursor cursor, boolean behindOperand) {
        return switch (cursor.here()) {
            case '|' -> new Found(OR, cursor.ahead(1) == '|' ? 2 : 1);
            case '&' -> new Found(AND, cursor.ahead(1) == '&' ? 2 : 1);
            case '-', '!' -> sign(cursor);
            default -> word(cursor, behindOperand);
        };
    }

    /// A dash that stands alone is one of a headline.
    private static Found sign(Cursor cursor) {
        char next = cursor.ahead(1);
        boolean negates = next == '(' || Cursor.isQuote(next) || (!Cursor.parts(next) && next != '-' && next != '!');
        return negates ? new Found(NOT, 1) : NOTHING;
    }

    private static Found word(Cursor cursor, boolean behindOperand) {
        int length = lettersAt(cursor);
        if (length < 2 || length > 3) {
            return NOTHING;
        }
        var word = cursor.text().substring(cursor.place(), cursor.place() + length);
        var operator = switch (word.toLowerCase(Locale.ROOT)) {
            case "and" -> AND;
            case "or" -> OR;
            case "not" -> NOT;
            default -> NONE;
        };
        boolean stands = word.equals(word.toUpperCase(Locale.ROOT))
                || ((operator == NOT || behindOperand) && isOperandBehind(cursor, length));
        return operator != NONE && stands ? new Found(operator, length) : NOTHING;
    }

    private static int lettersAt(Cursor cursor) {
        int length = 0;
        while (length < 4 && isLetter(cursor.ahead(length))) {
            length++;
        }
        return Cursor.parts(cursor.ahead(length)) ? length : 0;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isOperandBehind(Cursor cursor, int length) {
        int ahead = length;
        while (Cursor.isSpace(cursor.ahead(ahead))
                && cursor.place() + ahead < cursor.text().length()) {
            ahead++;
        }
        char next = cursor.ahead(ahead);
        return next != Cursor.END && next != ')' && next != '|';
    }
}
