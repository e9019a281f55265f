package org.reelkeeper.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that somebody has typed, which must not stop the program: one that tries too many ways, or is
/// none, matches nothing.
public final class SafePattern {

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final int LONGEST_TEXT = 10_000;

    private static final int MOST_STEPS = 200_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static SafePattern of(String expression) {
        try {
            return new SafePattern(
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        } catch (PatternSyntaxException _) {
            return new SafePattern(NEVER);
        }
    }

    public boolean matches(String text) {
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        try {
            return pattern.matcher(new Counted(text)).matches();
        } catch (TooManyStepsException | StackOverflowError _) {
            return false; // the matcher calls itself, for some expressions once for each character
        }
    }

    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /// Counts how often the matcher looks.
    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > MOST_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
