package org.reelkeeper.check;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.UsageTerms;

/// A record with its readings, so that no check reads anything a second time.
record Examined(CatalogueRecord record, List<Place> places, DateReading date, Embargo embargo, RecordRights rights) {

    /// One field of the record and its slot.
    record Place(Slot slot, FieldText written) {
        Field field() {
            return slot.field();
        }

        String text() {
            return written.text();
        }
    }

    static Examined of(CatalogueRecord record, ReadingContext context) {
        return of(record, context.zone(), RecordRights.of(record, context.authorities()));
    }

    static Examined of(CatalogueRecord record, ZoneId zone, RecordRights rights) {
        return new Examined(
                record, places(record), DateText.read(record.text(Field.DATE)), Embargo.of(record, zone), rights);
    }

    UsageTerms terms() {
        return rights.terms();
    }

    String text(Field field) {
        for (var place : places) {
            if (place.field() == field) {
                return place.text();
            }
        }
        return "";
    }

    static List<Place> places(CatalogueRecord record) {
        var places = new ArrayList<Place>(record.fields().size());
        var copies = new EnumMap<Field, Integer>(Field.class);
        for (var written : record.fields()) {
            int seen = copies.merge(written.field(), 1, Integer::sum);
            places.add(new Place(new Slot(written.field(), seen - 1), written));
        }
        return places;
    }
}
