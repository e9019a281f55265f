package org.reelkeeper.text;

/// The line that makes a record: `Record ID:`, with or without the digits behind it. It has no dash before it;
/// what nobody sees may stand there.
final class RecordIdLine {

    private static final String FIRST = "record";
    private static final String SECOND = "id";

    private RecordIdLine() {}

    /// The place of the colon in a text that begins with the label, or -1.
    static int colon(String line) {
        int first = Spaces.skipUnseen(line, 0, line.length());
        if (!line.regionMatches(true, first, FIRST, 0, FIRST.length())) {
            return -1;
        }
        int second = Spaces.skip(line, first + FIRST.length(), line.length());
        if (second == first + FIRST.length() || !line.regionMatches(true, second, SECOND, 0, SECOND.length())) {
            return -1;
        }
        int colon = Spaces.skip(line, second + SECOND.length(), line.length());
        return colon < line.length() && line.charAt(colon) == ':' ? colon : -1;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
