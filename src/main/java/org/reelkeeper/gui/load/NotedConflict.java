package org.reelkeeper.gui.load;

import java.util.Optional;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.model.Slot;

/// A conflict as the report of a load notes it: a field that a person had changed when another text was delivered.
public record NotedConflict(long load, long key, Slot slot, String first, String delivered) {

    private static final int TEXTS = 4;

    static Optional<NotedConflict> of(long load, LoadNote note) {
        var details = note.details();
        return note.kind() == LoadNote.Kind.CONFLICT && details.size() >= TEXTS
                ? Optional.of(new NotedConflict(
                        load, note.key(), Slot.ofKey(details.getFirst()), details.get(1), details.get(3)))
                : Optional.empty();
    }
}
