package org.reelkeeper.gui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes moments as the person at this desk reads them: `24 Nov 2026, 14:02`, in the zone of the desk.
public final class Moments {

    private final DateTimeFormatter format;

    public Moments(Locale locale, ZoneId desk) {
        format = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).withZone(desk);
    }

    public String text(Instant moment) {
        return format.format(moment);
    }
}
