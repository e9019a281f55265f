package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Optional;

/// What a dateline says about the age of its material.
public enum BlockStatus {
    /// Nothing: shot for this story.
    NONE,
    FILE,
    RECENT,
    /// The date is that of the release, not of the filming.
    RELEASED,
    /// Shown as it happened: shot for this story, so the contract has no word for it.
    LIVE;

    /// The contract's word; empty where it has none.
    public String key() {
        return this == NONE || this == LIVE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// The status whose word a text begins with.
    static Optional<BlockStatus> startOf(String text) {
        if (text.isEmpty() || "FRLfrl".indexOf(text.charAt(0)) < 0) {
            return Optional.empty(); // nearly always
        }
        for (var status : values()) {
            if (status != NONE && Chars.hasWord(text, 0, status.name())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
