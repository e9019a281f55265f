package org.reelkeeper.gui.inspector;

import java.util.List;
import java.util.Map;
import org.reelkeeper.model.Slot;

/// Stands in for the form: remembers where it was led and what was typed.
record RecordingForm(List<Slot> followed, Map<Slot, String> typed) implements FormDoor {

    @Override
    public void goTo(Slot slot) {
        followed.add(slot);
    }

    @Override
    public void type(Slot slot, String text) {
        typed.put(slot, text);
    }

    @Override
    public void save(Slot slot) {
        throw new IllegalStateException("nobody asked to save " + slot);
    }

    @Override
    public void point(Slot slot, int start, int end) {
        followed.add(slot);
    }
}
