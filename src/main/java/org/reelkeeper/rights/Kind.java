package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// What a rule does with what it names.
public enum Kind {
    PROHIBIT("prohibit"),
    ONLY("only"),
    PERMIT("permit"),
    DUTY("duty"),
    LIMIT("limit"),
    NOT_AFTER("not-after"),
    NOT_BEFORE("not-before"),
    /// The restriction stands somewhere else, as in "See script".
    POINTER("pointer"),
    /// "None" or "Access all": somebody stated that there is no special restriction.
    NONE_STATED("none-stated"),
    /// Words that are no rule, or none that was understood.
    NOTE("note");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Kind> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
