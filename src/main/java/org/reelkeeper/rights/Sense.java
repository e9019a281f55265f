package org.reelkeeper.rights;

import java.util.Locale;

/// What a word does in a restriction statement; the first column of `words.psv`.
enum Sense {
    NO,
    FORBIDDEN,
    USE,
    ONLY,
    OUT,
    MUST,
    PART,
    /// Begins statements and says nothing.
    LEAD,
    /// Joins words and says nothing.
    FILL,
    NONE,
    ALL,
    RESTRICTIONS,
    SEE,
    /// What a pointer points to.
    POINTED,
    APPLY,
    WITHIN,
    AFTER,
    BEFORE,
    MAX,
    EXCEPT,
    OUTSIDE,
    /// The country that something happened in, which the statement does not name.
    HOST,
    CREDIT,
    ON_SCREEN,
    HOLD,
    RELEASE,
    DELETE,
    EDITED,
    FULL,
    LOGO,
    OBSCURE,
    CLEAR,
    MUSIC,
    SINGLE,
    PLAYS,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    SECONDS,
    MINUTES,
    PER,
    AFFILIATED,
    BROADCASTERS,
    THIRD_PARTIES,
    /// A remark that restricts nothing.
    HARMLESS;

    static Sense ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
