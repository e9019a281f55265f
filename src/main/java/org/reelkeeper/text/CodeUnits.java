package org.reelkeeper.text;

import org.reelkeeper.model.TextEncoding;

/// How the bytes of a file are counted while lines are looked for: one by one, or in pairs.
enum CodeUnits {
    BYTES(1, 0, 0),
    UTF_16LE(2, 1, 0),
    UTF_16BE(2, 0, 1);

    private static final int MARK = 0xFEFF;

    private final int width;
    private final int high;
    private final int low;

    CodeUnits(int width, int high, int low) {
        this.width = width;
        this.high = high;
        this.low = low;
    }

    /// Pairs when the file begins with a byte order mark of UTF-16, single bytes otherwise.
    static CodeUnits ofStart(byte[] bytes, int length) {
        if (length >= 2 && UTF_16LE.at(bytes, 0) == MARK) {
            return UTF_16LE;
        }
        return length >= 2 && UTF_16BE.at(bytes, 0) == MARK ? UTF_16BE : BYTES;
    }

    static CodeUnits of(TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8, WINDOWS_1252 -> BYTES;
            case UTF_16LE -> UTF_16LE;
            case UTF_16BE -> UTF_16BE;
        };
    }

    int width() {
        return width;
    }

    int at(byte[] bytes, int position) {
        int last = bytes[position + low] & 0xFF;
        return width == 1 ? last : (bytes[position + high] & 0xFF) << 8 | last;
    }

    boolean isLineEnd(byte[] bytes, int position) {
        int unit = at(bytes, position);
        return unit == '\n' || unit == '\r';
    }

    /// White space as far as it can be told without decoding.
    boolean isSpace(byte[] bytes, int position) {
        int unit = at(bytes, position);
        return unit == ' ' || (unit >= '\t' && unit <= '\r') || (this != BYTES && Spaces.isSpace((char) unit));
    }

    /// The number of bytes of a byte order mark that stands here, or 0.
    int markLength(byte[] bytes, int from, int to) {
        if (this != BYTES) {
            return to - from >= 2 && at(bytes, from) == MARK ? 2 : 0;
        }
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /// The encoding of these bytes; single bytes are UTF-8 when they strictly are, and else Windows-1252.
    TextEncoding encodingOf(byte[] bytes, int from, int to) {
        return switch (this) {
            case UTF_16LE -> TextEncoding.UTF_16LE;
            case UTF_16BE -> TextEncoding.UTF_16BE;
            case BYTES -> Decoding.isUtf8(bytes, from, to) ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
        };
    }

    String decode(byte[] bytes, int from, int to) {
        return Decoding.decode(bytes, from, to, encodingOf(bytes, from, to));
    }
}
