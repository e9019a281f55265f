package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// Where the words of a rule were found.
public enum RuleSource {
    USAGE_TERMS("usage-terms"),
    HOLDER("holder"),
    SUMMARY("summary"),
    /// A rule of the whole collection.
    DEFAULT("default"),
    PERSON("person");

    private final String key;

    RuleSource(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<RuleSource> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
