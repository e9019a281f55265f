package org.reelkeeper.gui.export;

import java.util.Locale;

/// Which records are meant.
public enum ExportScope {
    /// All that the list shows now.
    SHOWN,
    /// Those that are marked in the list.
    MARKED,
    ALL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
