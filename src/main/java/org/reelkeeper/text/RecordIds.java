package org.reelkeeper.text;

import org.reelkeeper.model.Span;

/// Tells which lines of a file make a record, and where what belongs to the id ends.
final class RecordIds {

    /// How many bytes behind a line are looked at, at the most, to judge it.
    static final int AHEAD = 1 << 16;

    private static final int HEAD = 200;
    private static final int LINES_TO_FIRST_FIELD = 3;
    /// So many bytes that nobody sees may stand before the label.
    private static final int UNSEEN = 24;

    private final CodeUnits units;
    private final ByteLines lines;
    private final FieldStarts starts;

    RecordIds(CodeUnits units, FieldStarts starts) {
        this.units = units;
        this.lines = new ByteLines(units);
        this.starts = starts;
    }

    /// Whether the line that begins here makes a record: the label alone or with digits does, the label with other
    /// words only when fields follow.
    boolean isAt(byte[] bytes, int line, int to) {
        int start = line + units.markLength(bytes, line, to);
        int letter = firstLetter(bytes, start, to);
        if (!isLetter(bytes, letter, to, 'r') || !isLetter(bytes, letter + units.width(), to, 'e')) {
            return false;
        }
        var head = head(bytes, start, lines.end(bytes, start, to));
        int colon = RecordIdLine.colon(head);
        if (colon < 0) {
            return false;
        }
        var value = head.substring(colon + 1).strip();
        return value.isEmpty() || RecordIdLine.isDigits(value) || fieldsFollow(bytes, start, to);
    }

    /// The first byte behind the id: behind its own line, or behind the label's when no digits are there.
    int behindId(byte[] bytes, int line, int to) {
        int start = line + units.markLength(bytes, line, to);
        int end = lines.end(bytes, start, to);
        var head = head(bytes, start, end);
        if (head.substring(RecordIdLine.colon(head) + 1).isBlank()) {
            var next = lines.firstFilled(bytes, end, to);
            if (RecordIdLine.isDigits(head(bytes, next.start(), next.end()).strip())) {
                return lines.next(bytes, lines.end(bytes, next.end(), to), to);
            }
        }
        return lines.next(bytes, end, to);
    }

    /// Whether a line looks like a field of the record before, and so is no heading.
    boolean isField(byte[] bytes, Span line) {
        var head = head(bytes, line.start(), line.end());
        return starts.at(head, 0, head.length()).isPresent();
    }

    private boolean fieldsFollow(byte[] bytes, int start, int to) {
        int limit = Math.min(to, start + AHEAD);
        var line = lines.firstFilled(bytes, lines.end(bytes, start, limit), limit);
        for (int count = 0; count < LINES_TO_FIRST_FIELD && line.length() > 0; count++) {
            var head = head(bytes, line.start(), line.end());
            if (RecordIdLine.colon(head) >= 0) {
                return false;
            }
            var field = starts.at(head, 0, head.length()).filter(FieldStart::known);
            if (field.isPresent()) {
                return !field.get().isTail();
            }
            line = lines.firstFilled(bytes, line.end(), limit);
        }
        return false;
    }

    /// The first place of a line that may hold its first letter, as far as it can be told without decoding.
    private int firstLetter(byte[] bytes, int line, int to) {
        int limit = Math.min(to, line + UNSEEN) - units.width();
        int place = line;
        while (place <= limit && mayBeUnseen(bytes, place)) {
            place += units.width();
        }
        return place;
    }

    private boolean mayBeUnseen(byte[] bytes, int place) {
        int unit = units.at(bytes, place);
        return unit >= 0x7F || (unit <= ' ' && !units.isLineEnd(bytes, place));
    }

    private boolean isLetter(byte[] bytes, int place, int to, char letter) {
        return place + units.width() <= to && (units.at(bytes, place) | 0x20) == letter;
    }

    /// The beginning of a line, not cut within a character.
    private String head(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + HEAD * units.width());
        while (units == CodeUnits.BYTES && end < to && end > from && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return units.decode(bytes, from, end);
    }
}
