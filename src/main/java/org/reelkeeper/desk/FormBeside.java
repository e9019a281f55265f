package org.reelkeeper.desk;

import org.reelkeeper.gui.inspector.FormDoor;
import org.reelkeeper.gui.record.RecordForm;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.model.Slot;

/// The form, as the inspector beside it knows it.
public record FormBeside(RecordForm form, RecordFormModel model) implements FormDoor {

    @Override
    public void goTo(Slot slot) {
        form.goTo(slot);
    }

    @Override
    public void type(Slot slot, String text) {
        model.type(slot, text);
    }

    @Override
    public void save(Slot slot) {
        model.save(slot);
    }

    @Override
    public void point(Slot slot, int start, int end) {
        form.point(slot, start, end);
    }
}
