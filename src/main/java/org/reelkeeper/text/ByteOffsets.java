package org.reelkeeper.text;

import org.reelkeeper.model.TextEncoding;

/// Turns places in the text of a piece into byte offsets; quick when they are asked for in ascending order.
final class ByteOffsets {

    private final SourceText source;
    private final boolean walks;
    private int walkedTo;
    private int bytes;

    ByteOffsets(SourceText source) {
        this.source = source;
        this.walks = source.encoding() == TextEncoding.UTF_8 && !source.isOneByteEach();
    }

    int of(int place) {
        if (!walks) {
            int width = CodeUnits.of(source.encoding()).width();
            return source.markLength() + Math.min(place * width, source.byteLength() - source.markLength());
        }
        if (place < walkedTo) {
            walkedTo = 0;
            bytes = 0;
        }
        while (walkedTo < place) {
            bytes += lengthInUtf8(source.text().charAt(walkedTo++));
        }
        return source.markLength() + bytes;
    }

    /// The bytes of one character; each half of a pair counts two of its four.
    static int lengthInUtf8(char character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
}
