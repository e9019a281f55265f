package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// How much of the item a rule is about.
public enum Scope {
    WHOLE("whole"),
    PART("part");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Scope> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
