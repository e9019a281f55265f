package org.reelkeeper.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.text.SourceText;

/// The texts of one row; UTF-8, or Windows-1252 when the row is none.
final class RowText {

    private final byte[] row;
    private final TextEncoding encoding;

    RowText(byte[] row) {
        this.row = row;
        this.encoding = isUtf8(row) ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
    }

    TextEncoding encoding() {
        return encoding;
    }

    /// What stands in a cell, without its quotes and without the apostrophe that keeps spreadsheets quiet.
    String of(Cell cell) {
        int quote = cell.quoted() ? 1 : 0;
        var place = cell.place();
        var text = decoded(place.start() + quote, place.end() - quote);
        return CellText.unguarded(
                cell.quoted() ? text.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n') : text);
    }

    /// In Windows-1252 as labelled text is read, which gives a character to every byte.
    private String decoded(int from, int to) {
        return encoding == TextEncoding.UTF_8
                ? new String(row, from, to - from, StandardCharsets.UTF_8)
                : SourceText.of(Arrays.copyOfRange(row, from, to), encoding).text();
    }

    private static boolean isUtf8(byte[] row) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
