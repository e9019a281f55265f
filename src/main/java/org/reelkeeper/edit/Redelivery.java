package org.reelkeeper.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Corrected;

/// A second delivery of a record that the catalogue holds: the new text, with everything that a person wrote on top.
///
/// @param merged the record as it will stand, at the revision of the record that it replaces
/// @param conflicts fields that both a person and the source have changed; the person's text stays
public record Redelivery(CatalogueRecord merged, List<Conflict> conflicts) {

    /// Three texts of one field: as first loaded, as a person wrote it, as it was delivered now.
    public record Conflict(Slot slot, String first, String here, String delivered) {}

    public Redelivery {
        conflicts = List.copyOf(conflicts);
    }

    /// Lays a person's work over a delivery.
    ///
    /// @param delivered the record as its new source has it, without any person's work
    public static Redelivery of(CatalogueRecord present, CatalogueRecord delivered) {
        var merged = new CatalogueRecord(present.key(), present.revision(), delivered.origin(), delivered.fields());
        var conflicts = new ArrayList<Conflict>();
        for (var field : Field.values()) {
            var copies = present.all(field);
            for (int index = 0; index < copies.size(); index++) {
                if (copies.get(index).isByPerson()) {
                    var slot = slot(copies, index, merged);
                    conflicts.addAll(conflict(slot, copies.get(index), merged));
                    merged = withWorkKept(slot, copies.get(index), merged);
                }
            }
        }
        return new Redelivery(merged, conflicts);
    }

    /// Where a person's text belongs in the delivery. A field without a name of its own is known by its label, and by
    /// which of that label it is; one that was not delivered goes behind the others.
    private static Slot slot(List<FieldText> copies, int index, CatalogueRecord delivered) {
        var here = copies.get(index);
        if (here.field() != Field.EXTRA) {
            return new Slot(here.field(), index);
        }
        long before = copies.subList(0, index).stream()
                .filter(copy -> copy.label().equals(here.label()))
                .count();
        var extras = delivered.all(Field.EXTRA);
        return IntStream.range(0, extras.size())
                .filter(place -> extras.get(place).label().equals(here.label()))
                .skip(before)
                .mapToObj(place -> new Slot(Field.EXTRA, place))
                .findFirst()
                .orElseGet(() -> new Slot(Field.EXTRA, extras.size()));
    }

    private static CatalogueRecord withWorkKept(Slot slot, FieldText here, CatalogueRecord merged) {
        return merged.with(
                slot,
                merged.at(slot).map(loaded -> loaded.corrected(here.text())).orElse(kept(here)));
    }

    /// A corrected field that the new source lacks stays as the person's own.
    private static FieldText kept(FieldText here) {
        return FieldText.added(here.field(), here.label(), here.text());
    }

    private static List<Conflict> conflict(Slot slot, FieldText here, CatalogueRecord delivered) {
        var first = here.source() instanceof Corrected corrected ? corrected.loaded() : "";
        var now = delivered.at(slot).map(FieldText::text).orElse("");
        return now.equals(first) || now.equals(here.text())
                ? List.of()
                : List.of(new Conflict(slot, first, here.text(), now));
    }
}
