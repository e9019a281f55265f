package org.reelkeeper.gui.upkeep;

import java.util.Locale;

/// The tasks of the upkeep page.
public enum UpkeepTask {
    BACK_UP,
    RESTORE,
    VERIFY,
    REBUILD;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
