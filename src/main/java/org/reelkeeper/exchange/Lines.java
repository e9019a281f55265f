package org.reelkeeper.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Cuts a file of 8-bit characters into its lines, ends included, so that every byte lies in one of them. A line longer
/// than the limit is counted and not kept. Not safe for several threads.
final class Lines {

    /// One line with its end.
    ///
    /// @param number from 1
    /// @param bytes empty when the line is longer than the limit
    @SuppressWarnings("ArrayRecordComponent") // lines are read in place and never compared
    record Line(long offset, long number, int length, byte[] bytes) {

        boolean isTooLong() {
            return bytes.length < length;
        }

        boolean isBlank() {
            for (byte value : bytes) {
                if (value != ' ' && value != '\t' && value != '\r' && value != '\n') {
                    return false;
                }
            }
            return !isTooLong();
        }
    }

    /// More than any record has; what is longer is refused, not read.
    static final int LIMIT = 32 << 20;

    private static final int END = -1;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final Deque<Line> returned = new ArrayDeque<>();
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long offset;
    private long number = 1;

    Lines(InputStream in) {
        this(in, LIMIT);
    }

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    Optional<Line> next() throws IOException {
        if (!returned.isEmpty()) {
            return Optional.of(returned.pop());
        }
        if (peek() == END) {
            return Optional.empty();
        }
        var line = read();
        offset += line.length();
        number++;
        return Optional.of(line);
    }

    /// Gives a line back, to be the next one again; the last of several goes first.
    void giveBack(Line line) {
        returned.push(line);
    }

    private Line read() throws IOException {
        var kept = new ByteArrayOutputStream();
        int length = 0;
        while (peek() != END && length < Integer.MAX_VALUE - 1) {
            int run = lengthToEnd();
            if (length + (long) run <= limit) {
                kept.write(buffer, from, run);
            }
            byte last = buffer[from + run - 1];
            length += run;
            from += run;
            if (last == '\n' || (last == '\r' && !followedByLineFeed())) {
                break;
            }
        }
        return new Line(offset, number, length, length <= limit ? kept.toByteArray() : new byte[0]);
    }

    private boolean followedByLineFeed() throws IOException {
        return peek() == '\n';
    }

    /// How many of the buffered bytes belong to this line.
    private int lengthToEnd() {
        for (int place = from; place < to; place++) {
            if (buffer[place] == '\n' || buffer[place] == '\r') {
                return place + 1 - from;
            }
        }
        return to - from;
    }

    private int peek() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(in.read(buffer), 0);
        }
        return from == to ? END : buffer[from] & 0xFF;
    }
}
