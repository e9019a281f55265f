package org.reelkeeper.rights;

import java.util.Collection;

/// Whether something is among what a rule names.
enum Fit {
    NO,
    /// Nobody can tell.
    MAYBE,
    YES;

    /// Of values joined by OR.
    static Fit any(Collection<Fit> fits) {
        return fits.stream().max(Fit::compareTo).orElse(NO);
    }

    Fit not() {
        return switch (this) {
            case NO -> YES;
            case MAYBE -> MAYBE;
            case YES -> NO;
        };
    }

    Fit and(Fit other) {
        return compareTo(other) < 0 ? this : other;
    }
}
