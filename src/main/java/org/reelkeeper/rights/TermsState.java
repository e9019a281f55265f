package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is known about the usage terms of a record. Only `RULES` and `NONE_STATED` are read to the end.
public enum TermsState {
    /// No text: nothing is stated, which is not the same as none.
    EMPTY,
    NONE_STATED,
    RULES,
    /// Needs reading.
    UNCLEAR;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TermsState> ofKey(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
