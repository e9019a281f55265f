package org.reelkeeper.shotlist;

import java.util.Optional;

/// A stretch of a summary, counted in characters; `end` is not included.
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a stretch from " + start + " to " + end);
        }
    }

    /// What stands between two places, without the spaces at both its ends.
    public static Stretch stripped(String text, int start, int end) {
        int first = Chars.skipSpaces(text, start, end);
        return new Stretch(first, Chars.skipSpacesBack(text, first, end));
    }

    public String in(String summary) {
        return summary.substring(start, end);
    }

    /// The summary with another text in this place; what stands before and behind it stays as it is.
    public String replacedIn(String summary, String text) {
        return summary.substring(0, start) + text + summary.substring(end);
    }

    /// The same words in a summary that has changed since; nothing when the change reaches into them.
    public Optional<Stretch> movedTo(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int moved = after.length() - before.length();
        if (end <= head) {
            return Optional.of(this);
        }
        return start >= before.length() - tail
                ? Optional.of(new Stretch(start + moved, end + moved))
                : Optional.empty();
    }
}
