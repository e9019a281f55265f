package org.reelkeeper.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// Tells two states of a record apart, field by field.
public final class Difference {

    private Difference() {}

    /// The fields that differ, source included; empty when nothing does.
    public static List<FieldChange> between(CatalogueRecord before, CatalogueRecord after) {
        var changes = new ArrayList<FieldChange>();
        for (var slot : slots(before, after)) {
            var change = change(slot, before.at(slot), after.at(slot));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return removalsLastFromTheEnd(changes);
    }

    /// Copies of a field are counted, so taking one away moves those behind it: the last go first.
    private static List<FieldChange> removalsLastFromTheEnd(List<FieldChange> changes) {
        var ordered = new ArrayList<FieldChange>();
        changes.stream().filter(change -> !change.after().isAbsent()).forEach(ordered::add);
        changes.reversed().stream().filter(change -> change.after().isAbsent()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /// The fields whose text differs, whatever their place in the source; what a second delivery shows.
    public static List<FieldChange> ofTexts(CatalogueRecord before, CatalogueRecord after) {
        return between(before, after).stream()
                .filter(change -> change.before().isAbsent() != change.after().isAbsent()
                        || !change.before().text().equals(change.after().text()))
                .toList();
    }

    private static FieldChange change(Slot slot, Optional<FieldText> before, Optional<FieldText> after) {
        var label = before.or(() -> after).map(FieldText::label).orElse("");
        var absent = FieldText.absent(slot.field(), label);
        return new FieldChange(slot, before.orElse(absent), after.orElse(absent));
    }

    private static Iterable<Slot> slots(CatalogueRecord before, CatalogueRecord after) {
        var slots = new LinkedHashSet<Slot>();
        for (var field : Field.values()) {
            int copies = Math.max(before.all(field).size(), after.all(field).size());
            for (int index = 0; index < copies; index++) {
                slots.add(new Slot(field, index));
            }
        }
        return slots;
    }
}
