package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;

/// The piece of a loaded file that a record was read from, as text.
///
/// @param marks where its fields stand in the text, in order
/// @param lineEnding the one that most lines have: `LF`, `CRLF` or `CR`
public record SourceView(
        String text,
        List<Mark> marks,
        String fileName,
        long firstLine,
        long lastLine,
        SourceLayout layout,
        TextEncoding encoding,
        String lineEnding) {

    /// The place of one field, counted in characters of the text; `end` and `valueEnd` are not included.
    public record Mark(Slot slot, int start, int end, int valueStart, int valueEnd) {}

    public SourceView {
        marks = List.copyOf(marks);
    }
}
