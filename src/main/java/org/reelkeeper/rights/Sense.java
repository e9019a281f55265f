package org.reelkeeper.rights;

import java.util.Locale;

/// What a word does in a restriction statement; the first column of `words.psv`.
enum Sense {
    NO,
    FORBIDDEN,
    USE,
    ONLY,
    OUT,
    /// Says that something is possible, not that it is so.
    MAY,
    CAN,
    RESTRICTED,
    MUST,
    PART,
    /// Begins statements and says nothing.
    LEAD,
    /// Joins words and says nothing.
    FILL,
    NONE,
    ALL,
    /// For those who are named with it.
    UNLIMITED,
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
    EXPIRES,
    RELEASE,
    ARRIVAL,
    FIRST_USE,
    EVENT_END,
    DELETE,
    EDITED,
    FULL,
    LOGO,
    KEEP,
    OBSCURE,
    CLEAR,
    MUSIC,
    /// Persons whom the law protects.
    CHILDREN,
    SINGLE,
    PLAYS,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    SECONDS,
    MINUTES,
    PER,
    /// What a limit is counted for, as in "per match".
    WINDOW,
    LONGER,
    AFFILIATED,
    BROADCASTERS,
    THIRD_PARTIES,
    /// A remark that restricts nothing.
    HARMLESS;

    static Sense ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
