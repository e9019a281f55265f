package org.reelkeeper.query;

import java.util.Locale;

/// By what a result is counted and narrowed. The values are texts; what they mean is said here.
public enum Facet {
    /// `EmbargoState.key()`, by the clock.
    EMBARGO,
    /// `RightsLight.key()`.
    RIGHTS,
    /// What is written of restrictions, as `StatementValue` says it.
    STATEMENT,
    /// Codes of territories that a rule prohibits.
    TERRITORY,
    /// Codes of findings.
    PROBLEM,
    COUNTRY,
    /// Four digits.
    YEAR,
    HOLDER,
    SOURCE,
    /// Number of the load that brought the record.
    LOAD,
    /// `Review.key()`.
    REVIEW,
    /// Who made the present state by an edit.
    PERSON,
    KEYWORD;

    /// The facet of a key.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Facet ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// Such as `embargo`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
