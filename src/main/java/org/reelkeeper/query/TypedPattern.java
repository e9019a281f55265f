package org.reelkeeper.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression as somebody has typed it. Only what every engine reads alike is taken, since an index finds with
/// its own and the hits are marked with Java's.
final class TypedPattern {

    sealed interface Reading {}

    record Sound(String expression) implements Reading {}

    /// @param code of the problem
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    record Wrong(String code, String... arguments) implements Reading {}

    private static final int LONGEST = 500;

    /// Groups with a question mark, references, borders, classes with names, and repetitions that are not greedy.
    private static final Pattern UNKNOWN =
            Pattern.compile("\\[(?:\\\\.|[^\\]\\\\])*\\]|\\\\[^1-9bBAZzGpPkQEX]|(\\(\\?|\\\\.|[*+?}][?+])");

    private TypedPattern() {}

    static Reading read(String typed) {
        if (typed.length() > LONGEST) {
            return new Wrong("query.pattern-long", Integer.toString(LONGEST));
        }
        try {
            Pattern.compile(typed);
        } catch (PatternSyntaxException e) {
            return new Wrong("query.pattern-wrong", typed, e.getDescription());
        }
        var unknown = UNKNOWN.matcher(typed);
        while (unknown.find()) {
            if (unknown.start(1) >= 0) {
                return new Wrong("query.pattern-unknown", unknown.group(1));
            }
        }
        var expression = withoutAnchors(typed);
        return expression.isEmpty() ? new Wrong("query.no-words", typed) : new Sound(expression);
    }

    /// An expression is held against a whole word or value in any case.
    private static String withoutAnchors(String typed) {
        var text = typed.startsWith("^") ? typed.substring(1) : typed;
        boolean anchored = text.endsWith("$") && !text.endsWith("\\$");
        return anchored ? text.substring(0, text.length() - 1) : text;
    }

    static boolean hasSpace(String expression) {
        return expression.chars().anyMatch(character -> Cursor.isSpace((char) character));
    }
}
