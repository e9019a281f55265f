package org.reelkeeper.text;

import org.reelkeeper.model.Span;

/// The lines of bytes that are not decoded yet.
record ByteLines(CodeUnits units) {

    /// The end of the line that holds `from`, before its line ending.
    int end(byte[] bytes, int from, int to) {
        if (units == CodeUnits.BYTES) {
            return endOfBytes(bytes, from, to);
        }
        int end = from;
        while (end + units.width() <= to && !units.isLineEnd(bytes, end)) {
            end += units.width();
        }
        return end;
    }

    /// The plain loop, since every byte of every file goes through it.
    private static int endOfBytes(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && (bytes[end] > '\r' || (bytes[end] != '\n' && bytes[end] != '\r'))) {
            end++;
        }
        return end;
    }

    /// The first byte behind the line ending at `end`.
    int next(byte[] bytes, int end, int to) {
        int width = units.width();
        boolean both = end + 2 * width <= to && units.at(bytes, end) == '\r' && units.at(bytes, end + width) == '\n';
        return Math.min(to, end + (both ? 2 * width : width));
    }

    /// The first line from `from` on that is not blank, without the spaces around it; empty when there is none.
    Span firstFilled(byte[] bytes, int from, int to) {
        int start = skip(bytes, from, to);
        return trimmed(bytes, start, end(bytes, start, to));
    }

    /// The last line before `to` that is not blank, without the spaces around it; empty when there is none.
    Span lastFilled(byte[] bytes, int from, int to) {
        int end = trim(bytes, from, to);
        int start = end;
        while (start > from && !units.isLineEnd(bytes, start - units.width())) {
            start -= units.width();
        }
        return trimmed(bytes, start, end);
    }

    /// The end of the bytes without the white space there.
    int trim(byte[] bytes, int from, int to) {
        int width = units.width();
        int end = to - (to - from) % width;
        if (end < to) {
            return to;
        }
        while (end > from && units.isSpace(bytes, end - width)) {
            end -= width;
        }
        return end;
    }

    int skip(byte[] bytes, int from, int to) {
        int start = from;
        while (start + units.width() <= to && units.isSpace(bytes, start)) {
            start += units.width();
        }
        return start;
    }

    long count(byte[] bytes, int from, int to) {
        long lines = 0;
        for (int end = end(bytes, from, to); end + units.width() <= to; end = end(bytes, next(bytes, end, to), to)) {
            lines++;
        }
        return lines;
    }

    private Span trimmed(byte[] bytes, int from, int to) {
        int start = skip(bytes, from, to);
        return new Span(start, Math.max(start, trim(bytes, start, to)));
    }
}
