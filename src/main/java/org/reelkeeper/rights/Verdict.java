package org.reelkeeper.rights;

import java.util.Locale;

/// The answer to a licence question. What is not clear is never yes.
public enum Verdict {
    YES,
    NO,
    UNCLEAR;

    /// The word in the canonical JSON.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
