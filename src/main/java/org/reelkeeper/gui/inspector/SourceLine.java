package org.reelkeeper.gui.inspector;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Slot;

/// One line of a record's source, as the source pane shows it.
///
/// @param pieces in their order; together they are the line
/// @param notes what the reader did here, as message keys
record SourceLine(List<Piece> pieces, List<Note> notes) {

    /// What a stretch of the line is to its field.
    enum Part {
        LABEL,
        VALUE,
        NOTHING
    }

    /// A stretch of the line.
    ///
    /// @param start its place in the source, in characters
    record Piece(String text, Optional<Slot> slot, Part part, int start) {

        int end() {
            return start + text.length();
        }
    }

    record Note(String key) {}

    SourceLine {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /// The field that stands at a character of the line.
    Optional<Slot> slotAt(int character) {
        int end = 0;
        for (var piece : pieces) {
            end += piece.text().length();
            if (character < end) {
                return piece.slot();
            }
        }
        return pieces.isEmpty() ? Optional.empty() : pieces.getLast().slot();
    }

    boolean holds(Slot slot) {
        return pieces.stream().anyMatch(piece -> piece.slot().equals(Optional.of(slot)));
    }

    String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
