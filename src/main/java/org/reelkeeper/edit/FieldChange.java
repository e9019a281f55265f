package org.reelkeeper.edit;

import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// What one change set does to one field; an absent `before` or `after` says that the field comes or goes.
public record FieldChange(Slot slot, FieldText before, FieldText after) {

    public FieldChange inverse() {
        return new FieldChange(slot, after, before);
    }
}
