package org.reelkeeper.model;

/// A stretch of bytes, counted from the first byte of the record's own piece of the source; `end` is not included.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }
}
