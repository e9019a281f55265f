package org.reelkeeper.gui.inspector;

import org.reelkeeper.model.Slot;

/// What the inspector asks of the form beside it.
public interface FormDoor {

    /// Puts the focus into a field.
    void goTo(Slot slot);

    /// Types a text into a field; saving makes it stay.
    void type(Slot slot, String text);

    /// Saves what is typed in one field, and nothing else.
    void save(Slot slot);

    /// Marks characters of a field and brings them into sight; the focus stays where it is.
    void point(Slot slot, int start, int end);
}
