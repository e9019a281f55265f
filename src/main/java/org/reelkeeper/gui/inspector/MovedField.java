package org.reelkeeper.gui.inspector;

import java.util.Optional;
import java.util.stream.IntStream;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// A change of a field that may stand in another place by now: extra fields are numbered, and each that came or went
/// since has moved those behind it. Their labels say which is which.
record MovedField(FieldChange change) {

    String label() {
        return change.after().isAbsent()
                ? change.before().label()
                : change.after().label();
    }

    /// What gives the field of a record the text from before the change; empty when nobody can say which field it is.
    Optional<Edit> editIn(CatalogueRecord record) {
        var before = change.before();
        if (change.slot().field() != Field.EXTRA) {
            return Optional.of(edit(change.slot()));
        }
        return change.after().isAbsent()
                ? Optional.of(new Edit.AddExtra(before.label(), before.text()))
                : place(record).map(this::edit);
    }

    private Edit edit(Slot slot) {
        return change.before().isAbsent()
                ? new Edit.Revert(slot)
                : new Edit.SetText(slot, change.before().text());
    }

    private static Optional<Slot> only(IntStream places) {
        var found = places.limit(2).toArray();
        return found.length == 1 ? Optional.of(new Slot(Field.EXTRA, found[0])) : Optional.empty();
    }

    /// The field of this label; of several the one with the text that the change gave it.
    private Optional<Slot> place(CatalogueRecord record) {
        var extras = record.all(Field.EXTRA);
        return only(IntStream.range(0, extras.size())
                        .filter(place -> extras.get(place).label().equals(label())))
                .or(() -> only(IntStream.range(0, extras.size())
                        .filter(place -> extras.get(place).label().equals(label())
                                && extras.get(place)
                                        .text()
                                        .equals(change.after().text()))));
    }
}
