package org.reelkeeper.gui.embargoes;

import java.util.Locale;

/// What can be done with the embargoes of many records.
public enum Kind {
    SET,
    EXTEND,
    EXTEND_TO,
    HOLD,
    LIFT;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasDate() {
        return this == SET || this == EXTEND_TO;
    }
}
