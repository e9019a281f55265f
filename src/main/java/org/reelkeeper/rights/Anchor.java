package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// The event that a span of time is counted from.
public enum Anchor {
    RELEASE("release"),
    ARRIVAL("arrival"),
    FIRST_USE("first-use"),
    EVENT_END("event-end"),
    NOT_STATED("");

    private final String key;

    Anchor(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Anchor> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
