package org.reelkeeper.query;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/// What somebody is typing: the value of a name, or a word without one.
///
/// @param start of the value, with its quote
/// @param end of the value, as far as it goes on behind the caret
/// @param typed the value up to the caret, without its quote
record TypedPlace(QueryName name, int start, int end, String typed, boolean quoted) {

    /// The only values with spaces and without quotes that are worth helping with.
    private static final Pattern RELATIVE = Pattern.compile(
            "([A-Za-z]+):(?:[<>]=?)?((?:next|last|this|past|previous|coming) [\\w ]{0,20})$", Pattern.CASE_INSENSITIVE);

    private static final int FAR_ENOUGH = 60;

    static TypedPlace of(String text, int caret) {
        int from = Math.max(0, caret - FAR_ENOUGH);
        var relative = RELATIVE.matcher(text.substring(from, caret));
        if (relative.find()) {
            var name = QueryName.of(relative.group(1)).orElse(QueryName.ANY_TEXT);
            if (name.sense().isTime()) {
                return new TypedPlace(name, from + relative.start(2), caret, relative.group(2), false);
            }
        }
        return new Walk(text).to(caret);
    }

    /// Goes over a text up to the caret and knows at every place which bracket is open for which name.
    private static final class Walk {

        private final String text;
        private final ArrayDeque<QueryName> brackets = new ArrayDeque<>();
        private int word;
        private char quote = Cursor.END;
        private int quoteStart;

        Walk(String text) {
            this.text = text;
        }

        TypedPlace to(int caret) {
            for (int place = 0; place < caret; place++) {
                char character = text.charAt(place);
                if (quote != Cursor.END) {
                    place += inQuote(character);
                } else if (Cursor.isQuote(character)) {
                    quote = character;
                    quoteStart = place;
                } else {
                    outside(character, place);
                }
            }
            return place(caret);
        }

        /// How many characters more are passed.
        private int inQuote(char character) {
            boolean closes = quote == '"' ? character == '"' : Cursor.isQuote(character);
            quote = closes ? Cursor.END : quote;
            return character == '\\' ? 1 : 0;
        }

        private void outside(char character, int place) {
            if (character == '(') {
                brackets.push(nameAt(place));
            } else if (character == ')') {
                brackets.poll();
            }
            if (Cursor.parts(character)) {
                word = place + 1;
            }
        }

        /// The name before a place, or that of the bracket around it.
        private QueryName nameAt(int place) {
            int colon = text.indexOf(':', word);
            boolean named = colon >= 0 && colon < place;
            var outer = brackets.isEmpty() ? QueryName.ANY_TEXT : brackets.peek();
            return named ? QueryName.of(text.substring(firstLetter(), colon)).orElse(outer) : outer;
        }

        private int firstLetter() {
            int first = word;
            while (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '!')) {
                first++;
            }
            return first;
        }

        private TypedPlace place(int caret) {
            var name = nameAt(caret);
            int colon = text.indexOf(':', word);
            int start = Math.min(
                    colon >= 0 && colon < caret && name != QueryName.ANY_TEXT ? colon + 1 : firstLetter(), caret);
            if (name.sense().isTime()) {
                while (start < caret && "<>=".indexOf(text.charAt(start)) >= 0) {
                    start++;
                }
            }
            boolean quoted = quote != Cursor.END;
            var typed = quoted ? text.substring(quoteStart + 1, caret) : text.substring(start, caret);
            return new TypedPlace(name, quoted ? quoteStart : start, end(caret), typed, quoted);
        }

        private int end(int caret) {
            if (quote != Cursor.END) {
                int close = text.indexOf(quote, caret);
                return close < 0 ? caret : close + 1;
            }
            int end = caret;
            while (end < text.length() && !Cursor.parts(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}
