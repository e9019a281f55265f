package org.reelkeeper.embargo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an embargo means at an instant. Computed from text, decisions and the clock; never stored.
public enum EmbargoState {
    NONE,
    EMBARGOED,
    /// Its time has passed: the normal case in an archive, and no alarm.
    LAPSED,
    LIFTED,
    HELD,
    /// Not understood, and therefore closed.
    UNCLEAR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EmbargoState> ofKey(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /// Whether a record in this state must not be released.
    public boolean isClosed() {
        return this == EMBARGOED || this == HELD || this == UNCLEAR;
    }
}
