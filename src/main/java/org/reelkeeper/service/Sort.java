package org.reelkeeper.service;

/// What a list is ordered by; equal ones follow the catalogue's own key.
public enum Sort {
    KEY,
    RECORD_ID,
    DATE,
    TITLE,
    EMBARGO,
    RIGHTS,
    REVIEW,
    PROBLEMS
}
