package org.reelkeeper.gui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/// How a person wants to begin.
///
/// @param place the folder of the catalogue
/// @param who the name for the journal
public record Beginning(Way way, Path place, String who, ZoneId zone) {

    /// The three ways in.
    public enum Way {
        SAMPLE,
        LOAD,
        OPEN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
