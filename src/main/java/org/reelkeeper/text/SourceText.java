package org.reelkeeper.text;

import java.nio.charset.StandardCharsets;
import org.reelkeeper.model.TextEncoding;

/// The text of a piece as it stands in its file, without a byte order mark, and the way between its characters and the
/// bytes of the piece.
public final class SourceText {

    private final String text;
    private final TextEncoding encoding;
    private final int markLength;
    private final int byteLength;

    private SourceText(String text, TextEncoding encoding, int markLength, int byteLength) {
        this.text = text;
        this.encoding = encoding;
        this.markLength = markLength;
        this.byteLength = byteLength;
    }

    /// Reads a piece in its encoding; bytes that are no UTF-8 after all are read as Windows-1252.
    public static SourceText of(byte[] piece, TextEncoding encoding) {
        int mark = CodeUnits.of(encoding).markLength(piece, 0, piece.length);
        if (encoding != TextEncoding.UTF_8) {
            return new SourceText(Decoding.decode(piece, mark, piece.length, encoding), encoding, mark, piece.length);
        }
        var text = new String(piece, mark, piece.length - mark, StandardCharsets.UTF_8);
        return Decoding.isUtf8(text, piece, mark, piece.length)
                ? new SourceText(text, encoding, mark, piece.length)
                : of(piece, TextEncoding.WINDOWS_1252);
    }

    public String text() {
        return text;
    }

    public TextEncoding encoding() {
        return encoding;
    }

    /// The place of a byte of the piece in the text.
    public int charOffset(int byteOffset) {
        int behindMark = Math.clamp(byteOffset - markLength, 0, byteLength - markLength);
        if (encoding != TextEncoding.UTF_8 || isOneByteEach()) {
            return behindMark / CodeUnits.of(encoding).width();
        }
        int place = 0;
        for (int bytes = 0; bytes < behindMark; place++) {
            bytes += ByteOffsets.lengthInUtf8(text.charAt(place));
        }
        return place;
    }

    /// The place of a character of the text in the bytes of the piece.
    public int byteOffset(int charOffset) {
        return new ByteOffsets(this).of(charOffset);
    }

    public int lineCount() {
        var lines = new TextLines(text);
        int count = 0;
        for (int line = 0; line < text.length(); line = lines.next(lines.end(line))) {
            count++;
        }
        return count;
    }

    /// The line ending that most lines of the piece have: `\n`, `\r\n` or `\r`; `\n` when there is none.
    public String lineEnding() {
        int feeds = 0;
        int returns = 0;
        int both = 0;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '\r' && text.startsWith("\n", place + 1)) {
                both++;
                place++;
            } else if (character == '\r') {
                returns++;
            } else if (character == '\n') {
                feeds++;
            }
        }
        if (both > feeds && both >= returns) {
            return "\r\n";
        }
        return returns > feeds ? "\r" : "\n";
    }

    int markLength() {
        return markLength;
    }

    int byteLength() {
        return byteLength;
    }

    boolean isOneByteEach() {
        return text.length() == byteLength - markLength;
    }
}
