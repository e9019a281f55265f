package org.reelkeeper.rights;

import java.util.Locale;

/// Why a licence answer is as it is; the key of its sentence.
public enum Why {
    WITHDRAWN,
    WITHHELD,
    EMBARGOED,
    HELD,
    EMBARGO_UNCLEAR,
    /// A prohibition of this use.
    PROHIBITED,
    /// Left to others alone.
    ONLY_OTHERS,
    EXPIRED,
    /// An embargo that stands in the terms.
    NOT_BEFORE,
    NOTHING_STATED,
    NOT_UNDERSTOOD,
    /// What restricts it stands somewhere else.
    POINTER,
    /// It bears on a part that nobody has named.
    PART,
    /// The question leaves open what the rule depends on.
    TERRITORY_OPEN,
    PARTY_OPEN,
    MEDIUM_OPEN,
    PURPOSE_OPEN,
    /// Nobody knows whether the party is one of those that the rule names.
    MEMBERSHIP_UNKNOWN,
    /// The rule names a state that is dissolved, or a part of the territory.
    TERRITORY_UNCERTAIN,
    /// Nobody knows when a time that runs began, or whether it is over.
    TIME_UNCERTAIN,
    SINGLE_USE,
    CLEARANCE,
    /// Statements that contradict each other.
    CONTRADICTION,
    NONE_STATED,
    PERMITTED,
    /// No rule bears on what was asked.
    NOT_CONCERNED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
