package org.reelkeeper.shotlist;

import java.util.Locale;

/// What a dateline says about the age of its material.
public enum BlockStatus {
    /// Nothing: shot for this story.
    NONE,
    FILE,
    RECENT,
    /// The date is that of the release, not of the filming.
    RELEASED;

    /// The contract's word; empty for `NONE`.
    public String key() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
