package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.embargo.DateReading.Empty;
import org.reelkeeper.embargo.DateReading.Impossible;
import org.reelkeeper.embargo.DateReading.Read;
import org.reelkeeper.embargo.DateReading.Unreadable;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// A date that is written can be read and stands in the calendar.
final class DateIsADate implements Check {

    private static final Slot SLOT = Slot.of(Field.DATE);

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        switch (record.date()) {
            case Empty() -> {}
            case Read read ->
                read.noteKeys().forEach(note -> findings.accept(Finding.of(SLOT, note, Severity.INFO, read.value())));
            case Impossible(var raw) -> findings.accept(Finding.of(SLOT, "date.impossible", Severity.ERROR, raw));
            case Unreadable(var raw) -> findings.accept(Finding.of(SLOT, "date.unreadable", Severity.WARNING, raw));
        }
    }
}
