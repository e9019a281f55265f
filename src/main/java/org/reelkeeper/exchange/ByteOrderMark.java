package org.reelkeeper.exchange;

import org.reelkeeper.exchange.Lines.Line;

/// The mark that some programs put before the first character of a file.
final class ByteOrderMark {

    private ByteOrderMark() {}

    /// How many bytes the mark of UTF-8 takes at the start of a file; 0 on any other line.
    static int length(Line line) {
        return line.offset() == 0 ? length(line.bytes()) : 0;
    }

    static int length(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    static boolean isUtf16(Line line) {
        return line.offset() == 0 && (starts(line.bytes(), 0xFF, 0xFE) || starts(line.bytes(), 0xFE, 0xFF));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int place = 0; place < mark.length; place++) {
            if ((bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
