package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// What the material is used for.
public enum Purpose {
    /// Covers news.
    EDITORIAL("editorial"),
    /// Covers this story.
    NEWS("news"),
    THIS_STORY("this-story"),
    ADVERTISING("advertising"),
    PROMOTION("promotion"),
    /// Also the channels that show nothing but sport.
    SPORT_PROGRAMME("sport-programme"),
    ENTERTAINMENT("entertainment"),
    POLITICAL("political"),
    NON_COMMERCIAL("non-commercial");

    private final String key;

    Purpose(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Purpose> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
