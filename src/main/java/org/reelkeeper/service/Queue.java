package org.reelkeeper.service;

/// The built-in selections of the side bar.
public enum Queue {
    ALL,
    DRAFTS,
    CORRECTED,
    WITH_PROBLEMS,
    EMBARGO_IN_FORCE,
    EMBARGO_LIFTS_SOON,
    EMBARGO_HELD,
    /// Held, and nobody has said when to look at it again.
    EMBARGO_HELD_OPEN,
    EMBARGO_UNCLEAR,
    EMBARGO_LAPSED,
    EMBARGO_LIFTED,
    EMBARGO_NONE,
    RIGHTS_NONE_STATED,
    RIGHTS_RULES,
    RIGHTS_UNCLEAR,
    RIGHTS_EMPTY,
    RIGHTS_DUTIES,
    RIGHTS_BLOCKED,
    WITHHELD,
    WITHDRAWN
}
