package org.reelkeeper.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One record of the catalogue: its key there, the number of the change set that wrote it, where it came from, and its
/// fields in their order. Values are as written; what they mean is read elsewhere.
///
/// @param key the catalogue's own number, never given twice
/// @param revision the number of the change set that wrote this state
public record CatalogueRecord(long key, long revision, Origin origin, List<FieldText> fields) {

    public CatalogueRecord {
        fields = List.copyOf(fields);
        for (var written : fields) {
            if (written.isAbsent()) {
                throw new IllegalArgumentException("an absent field in record #" + key);
            }
        }
    }

    public Optional<FieldText> first(Field field) {
        return at(Slot.of(field));
    }

    public List<FieldText> all(Field field) {
        return fields.stream().filter(written -> written.field() == field).toList();
    }

    public Optional<FieldText> at(Slot slot) {
        int place = indexOf(slot);
        return place < 0 ? Optional.empty() : Optional.of(fields.get(place));
    }

    /// The text of a field; empty both when it is absent and when nothing stands behind its label.
    public String text(Field field) {
        int place = indexOf(Slot.of(field));
        return place < 0 ? "" : fields.get(place).text();
    }

    /// Whether a person has changed anything that a record file holds.
    public boolean isCorrected() {
        return fields.stream().anyMatch(written -> !written.field().isMark() && written.isByPerson());
    }

    /// This record with another field in a slot. An absent one takes the field away; a new one goes where the order of
    /// `Field` puts it, further copies behind those that are there.
    public CatalogueRecord with(Slot slot, FieldText written) {
        var next = new ArrayList<>(fields);
        int present = indexOf(slot);
        if (present >= 0) {
            next.remove(present);
        }
        if (!written.isAbsent()) {
            next.add(present >= 0 ? present : placeForNew(slot.field()), written);
        }
        return new CatalogueRecord(key, revision, origin, next);
    }

    public CatalogueRecord stamped(long number) {
        return new CatalogueRecord(key, number, origin, fields);
    }

    private int indexOf(Slot slot) {
        int copies = 0;
        for (int place = 0; place < fields.size(); place++) {
            if (fields.get(place).field() == slot.field() && copies++ == slot.index()) {
                return place;
            }
        }
        return -1;
    }

    private int placeForNew(Field field) {
        int place = fields.size();
        while (place > 0 && fields.get(place - 1).field().compareTo(field) > 0) {
            place--;
        }
        return place;
    }
}
