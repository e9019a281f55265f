package org.reelkeeper.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The stretch of a file that is in memory: from the first byte of the open piece on.
final class Window {

    private static final int FIRST_SIZE = 1 << 19;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int start;
    private int end;
    private long offset;
    private boolean ended;

    Window(InputStream in) {
        this.in = in;
    }

    /// Reads on, moving what is there to the front; gives by how much it moved.
    int fill() throws IOException {
        int moved = start;
        int length = length();
        if (2 * length > bytes.length) {
            bytes = Arrays.copyOfRange(bytes, start, start + 2 * bytes.length);
        } else {
            System.arraycopy(bytes, start, bytes, 0, length);
        }
        start = 0;
        end = length + in.readNBytes(bytes, length, bytes.length - length);
        ended = end < bytes.length;
        return moved;
    }

    /// Hands out the bytes before `to` and forgets them.
    byte[] take(int to) {
        var taken = Arrays.copyOfRange(bytes, start, to);
        offset += taken.length;
        start = to;
        return taken;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /// Where the window begins in the file.
    long offset() {
        return offset;
    }

    boolean hasEnded() {
        return ended;
    }
}
