package org.reelkeeper.query;

import java.util.Locale;
import java.util.Set;

/// Reads `title:` where that is a name. Headlines are pasted, so much that has a colon is none: `RUSSIA: PUTIN`, `12:30`,
/// an address of the web.
final class NameReader {

    /// What stands at the cursor.
    sealed interface Read {}

    /// A name; the cursor stands behind its colon.
    record Known(QueryName name, int start, int end) implements Read {}

    /// Something that was meant for a name, with a problem; the cursor stands behind its colon.
    record Unknown() implements Read {}

    /// Words; the cursor has not moved.
    record Words() implements Read {}

    /// Begins of addresses and of the ids that agencies give their films.
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "file", "mailto", "tag", "urn", "newsml");

    private static final int LONGEST = 40;

    private final Cursor cursor;
    private final Problems problems;

    NameReader(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    Read read() {
        int length = length();
        if (length == 0) {
            return new Words();
        }
        int start = cursor.place();
        var typed = cursor.text().substring(start, start + length);
        var known = QueryName.of(typed);
        if (known.isEmpty()) {
            return isMeantForName(typed) ? unknown(typed) : new Words();
        }
        if (isBeginOfHeadline(typed)) {
            return new Words();
        }
        cursor.moveTo(start + length + 1);
        return new Known(known.get(), start, start + length);
    }

    /// `SOURCE: PUTIN TO RESIGN`.
    private boolean isBeginOfHeadline(String typed) {
        int behind = cursor.place() + typed.length() + 1;
        return typed.equals(typed.toUpperCase(Locale.ROOT))
                && behind < cursor.text().length()
                && Cursor.isSpace(cursor.text().charAt(behind));
    }

    private boolean isMeantForName(String typed) {
        char next = cursor.ahead(typed.length() + 1);
        boolean valueBehind = next == '(' || Cursor.isQuote(next) || !Cursor.parts(next);
        if (!valueBehind || next == '/' || SCHEMES.contains(typed)) {
            return false;
        }
        boolean small = typed.length() > 1 && typed.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return small || (typed.length() > 3 && QueryName.near(typed).isPresent());
    }

    private Unknown unknown(String typed) {
        int start = cursor.place();
        int end = start + typed.length();
        QueryName.near(typed)
                .ifPresentOrElse(
                        near -> problems.add(start, end, "query.unknown-name-near", typed, near),
                        () -> problems.add(start, end, "query.unknown-name", typed));
        cursor.moveTo(end + 1);
        return new Unknown();
    }

    /// Of the word before a colon; 0 where there is none.
    private int length() {
        int length = 0;
        while (length < LONGEST && isOfName(cursor.ahead(length), length == 0)) {
            length++;
        }
        return cursor.ahead(length) == ':' ? length : 0;
    }

    private static boolean isOfName(char character, boolean first) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter || (!first && (character == '.' || character == '-' || character == '_'));
    }
}
