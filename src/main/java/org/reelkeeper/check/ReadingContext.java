package org.reelkeeper.check;

import java.time.ZoneId;
import org.reelkeeper.rights.Authorities;

/// What the readings of a record depend on beside the record: both are settings of a catalogue.
///
/// @param zone in which an embargo that names none is read
/// @param authorities by which restrictions are read
public record ReadingContext(ZoneId zone, Authorities authorities) {

    /// Without anything that staff have added.
    public static ReadingContext in(ZoneId zone) {
        return new ReadingContext(zone, Authorities.standard());
    }
}
