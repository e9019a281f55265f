package org.reelkeeper.text;

/// The lines of a text, whichever way they end.
final class TextLines {

    private final String text;
    private final boolean hasReturns;

    TextLines(String text) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
    }

    /// The end of the line that begins or goes on at `from`, before its line ending.
    int end(int from) {
        if (!hasReturns) {
            int feed = text.indexOf('\n', from);
            return feed < 0 ? text.length() : feed;
        }
        int end = from;
        while (end < text.length() && !Spaces.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The first place of the line behind the one that ends here.
    int next(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /// The first place of the line that holds the character before `place`, not before `floor`.
    int start(int place, int floor) {
        int start = place;
        while (start > floor && !Spaces.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// A stretch of the text with every line ending as `\n`.
    String joined(int from, int to) {
        var stretch = text.substring(from, to);
        return hasReturns ? stretch.replace("\r\n", "\n").replace('\r', '\n') : stretch;
    }
}
