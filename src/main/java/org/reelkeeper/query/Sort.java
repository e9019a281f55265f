package org.reelkeeper.query;

/// What a list is ordered by. What is missing stands last, up or down; equal ones follow the catalogue's own key.
public enum Sort {
    KEY,
    RECORD_ID,
    DATE,
    TITLE,
    EMBARGO,
    RIGHTS,
    REVIEW,
    /// Gravest first when downwards, then those with most findings.
    PROBLEMS,
    COUNTRY,
    CITY,
    LOCATION,
    SOURCE,
    LANGUAGE,
    HOLDER,
    DURATION,
    LOAD
}
