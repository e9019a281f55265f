package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// A record has an id, by which the archive knows it.
final class RecordIdIsPresent implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (record.text(Field.RECORD_ID).isBlank()) {
            findings.accept(Finding.of(Slot.of(Field.RECORD_ID), "record-id.missing", Severity.ERROR));
        }
    }
}
