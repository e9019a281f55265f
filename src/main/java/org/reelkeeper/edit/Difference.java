package org.reelkeeper.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        var earlier = byField(before);
        var later = byField(after);
        for (var field : Field.values()) {
            compare(field, earlier.getOrDefault(field, List.of()), later.getOrDefault(field, List.of()), changes);
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

    private static Map<Field, List<FieldText>> byField(CatalogueRecord record) {
        var fields = new EnumMap<Field, List<FieldText>>(Field.class);
        record.fields()
                .forEach(written -> fields.computeIfAbsent(written.field(), _ -> new ArrayList<>(1))
                        .add(written));
        return fields;
    }

    private static void compare(Field field, List<FieldText> before, List<FieldText> after, List<FieldChange> changes) {
        for (int index = 0; index < Math.max(before.size(), after.size()); index++) {
            var earlier = at(before, index);
            var later = at(after, index);
            if (!earlier.equals(later)) {
                changes.add(change(new Slot(field, index), earlier, later));
            }
        }
    }

    private static Optional<FieldText> at(List<FieldText> copies, int index) {
        return index < copies.size() ? Optional.of(copies.get(index)) : Optional.empty();
    }
}
