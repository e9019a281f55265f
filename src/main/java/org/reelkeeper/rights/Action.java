package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// What somebody does with the material.
public enum Action {
    USE("use"),
    ARCHIVE("archive"),
    SELL("sell"),
    SUBLICENSE("sublicense"),
    MODIFY("modify"),
    EXCERPT("excerpt"),
    DELETE("delete"),
    CREDIT("credit"),
    CLEAR("clear"),
    KEEP_LOGO("keep-logo");

    private final String key;

    Action(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Action> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
