package org.reelkeeper.query;

import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.query.Syntax.Form;
import org.reelkeeper.query.Syntax.Nothing;
import org.reelkeeper.query.Syntax.Value;

/// Reads one word, phrase, exact text, regular expression or stretch of time.
final class ValueReader {

    private final Cursor cursor;
    private final Problems problems;

    ValueReader(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /// @param name that the value stands behind
    Syntax read(QueryName name) {
        int start = cursor.place();
        char here = cursor.here();
        boolean inText = name.sense() == Sense.TEXT || !name.fields().isEmpty();
        if (here == '/' && inText && !Cursor.isSpace(cursor.ahead(1))) {
            return pattern(start);
        }
        if (here == '=' && !Cursor.isSpace(cursor.ahead(1)) && !name.sense().isTime()) {
            cursor.step();
            var text = Cursor.isQuote(cursor.here()) ? quoted() : word();
            return new Value(Form.EXACT, text, "", start, cursor.place());
        }
        if (name.sense().isTime()) {
            return time(start);
        }
        return Cursor.isQuote(here) ? phrase(start) : plain(start);
    }

    private Value phrase(int start) {
        var text = quoted();
        int behind = cursor.place();
        if (cursor.here() == '*') {
            cursor.step();
        } else if (cursor.here() == '~') {
            cursor.step();
            skipDigits();
        }
        return new Value(Form.QUOTED, text, cursor.since(behind), start, cursor.place());
    }

    private void skipDigits() {
        while (Character.isDigit(cursor.here())) {
            cursor.step();
        }
    }

    private Value plain(int start) {
        var word = word();
        int suffix = suffix(word);
        return new Value(Form.WORD, word.substring(0, suffix), word.substring(suffix), start, cursor.place());
    }

    /// Where a star or a tilde with its number begins; the length of the word where there is none.
    private static int suffix(String word) {
        int end = word.length();
        if (word.endsWith("*")) {
            return end - 1;
        }
        int place = end;
        while (place > 0 && Character.isDigit(word.charAt(place - 1))) {
            place--;
        }
        return place > 0 && word.charAt(place - 1) == '~' ? place - 1 : end;
    }

    private String word() {
        int start = cursor.place();
        while (!cursor.isAtEnd() && !Cursor.parts(cursor.here())) {
            cursor.step();
        }
        if (cursor.place() == start) {
            cursor.step(); // a sign that begins nothing
            return "";
        }
        return cursor.since(start);
    }

    /// Any stretch of time, also with spaces or quotes in it.
    private Syntax time(int start) {
        int length = TimeShape.lengthAt(cursor.text(), start);
        if (length > 0) {
            cursor.moveTo(start + length);
            return new Value(Form.WORD, cursor.since(start), "", start, cursor.place());
        }
        var text = new StringBuilder();
        while (cursor.here() == '<' || cursor.here() == '>' || cursor.here() == '=') {
            text.append(cursor.here());
            cursor.step();
        }
        if (!text.isEmpty()) {
            cursor.skipSpaces();
        }
        boolean quoted = Cursor.isQuote(cursor.here());
        while (!cursor.isAtEnd() && (Cursor.isQuote(cursor.here()) || !Cursor.parts(cursor.here()))) {
            text.append(Cursor.isQuote(cursor.here()) ? quoted() : word());
        }
        return new Value(quoted ? Form.QUOTED : Form.WORD, text.toString(), "", start, cursor.place());
    }

    private String quoted() {
        int open = cursor.place();
        char quote = cursor.here();
        cursor.step();
        var text = new StringBuilder();
        while (!cursor.isAtEnd() && !closes(quote, cursor.here())) {
            if (cursor.here() == '\\' && (cursor.ahead(1) == '\\' || Cursor.isQuote(cursor.ahead(1)))) {
                cursor.step();
            }
            text.append(cursor.here());
            cursor.step();
        }
        if (cursor.isAtEnd()) {
            problems.add(open, open + 1, "query.quote-open");
        } else {
            cursor.step();
        }
        return text.toString();
    }

    /// A plain quote is closed by its like alone; of the others, each house has its own pairs.
    private static boolean closes(char open, char character) {
        return open == '"' ? character == '"' : Cursor.isQuote(character);
    }

    private Syntax pattern(int start) {
        cursor.step();
        var text = new StringBuilder();
        while (!cursor.isAtEnd() && cursor.here() != '/') {
            if (cursor.here() == '\\') {
                if (cursor.ahead(1) != '/') {
                    text.append('\\');
                }
                cursor.step();
            }
            if (!cursor.isAtEnd()) {
                text.append(cursor.here());
                cursor.step();
            }
        }
        if (cursor.isAtEnd()) {
            problems.add(start, start + 1, "query.pattern-open");
            return new Nothing();
        }
        cursor.step();
        return new Value(Form.PATTERN, text.toString(), "", start, cursor.place());
    }
}
