package org.reelkeeper.embargo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.model.CatalogueRecord;

/// Embargoes outside their field, read as far as they bear on the state: copies of the field, and those hidden in
/// running text. A hidden one that cannot be read, or has no date behind it, is unreadable.
final class EmbargoElsewhere {

    private EmbargoElsewhere() {}

    static List<EmbargoReading> readings(CatalogueRecord record, ZoneId assumedZone) {
        var readings = new ArrayList<EmbargoReading>();
        for (var copy : HiddenEmbargo.copies(record)) {
            var reading = EmbargoText.read(copy.text(), assumedZone);
            if (!(reading instanceof None)) {
                readings.add(reading);
            }
        }
        for (var said : HiddenEmbargo.said(record)) {
            var reading = EmbargoText.read(said, assumedZone);
            readings.add(reading instanceof None ? new Unreadable("") : reading);
        }
        return readings;
    }
}
