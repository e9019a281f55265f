package org.reelkeeper.embargo;

import java.util.Locale;

/// Whether a time was written with its zone, or the catalogue's setting had to stand in.
public enum ZoneSource {
    STATED,
    ASSUMED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
