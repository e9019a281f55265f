package org.reelkeeper.gui.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Slot;

/// A field whose text is not what the source has.
///
/// @param label as written
/// @param before empty when the source has no such field
/// @param saved whether the difference is saved already, or only typed
public record FieldDifference(Slot slot, String label, String before, String after, boolean saved) {

    /// All differences of a record, in the order of its fields; what is typed goes before what is saved.
    static List<FieldDifference> of(CatalogueRecord record, Map<Slot, String> typed) {
        var fields = new LinkedHashMap<Slot, FieldText>();
        var copies = new EnumMap<Field, Integer>(Field.class);
        for (var written : record.fields()) {
            int index = copies.merge(written.field(), 1, Integer::sum) - 1;
            fields.put(new Slot(written.field(), index), written);
        }
        typed.keySet().forEach(slot -> fields.computeIfAbsent(slot, FieldDifference::absent));
        var found = new ArrayList<FieldDifference>();
        fields.forEach((slot, written) -> {
            var now = typed.getOrDefault(slot, written.text());
            var before = written.asLoaded().text();
            if (slot.field().isText() && (!now.equals(before) || written.isByPerson())) {
                found.add(new FieldDifference(slot, written.label(), before, now, !typed.containsKey(slot)));
            }
        });
        return found;
    }

    private static FieldText absent(Slot slot) {
        return FieldText.absent(slot.field(), Labels.standard().nameOf(slot.field()));
    }
}
