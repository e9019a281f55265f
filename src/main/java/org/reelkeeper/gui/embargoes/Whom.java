package org.reelkeeper.gui.embargoes;

import java.util.Locale;

/// Which records of the list are meant.
public enum Whom {
    MARKED,
    MATCHING,
    SHOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
