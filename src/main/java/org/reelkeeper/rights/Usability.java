package org.reelkeeper.rights;

import java.util.Locale;

/// What a licence answer comes to, for a map or a table.
public enum Usability {
    USABLE,
    /// Usable, and something has to be done or kept to.
    DUTIES,
    UNCLEAR,
    BLOCKED;

    public static Usability of(LicenceAnswer answer) {
        return switch (answer.verdict()) {
            case YES -> answer.duties().isEmpty() ? USABLE : DUTIES;
            case UNCLEAR -> UNCLEAR;
            case NO -> BLOCKED;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
