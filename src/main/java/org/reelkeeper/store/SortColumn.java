package org.reelkeeper.store;

/// What a list may be sorted by. What is missing stands last, up or down; equal rows follow their keys.
public enum SortColumn {
    KEY("r.record_key", "r.record_key DESC"),
    /// Ids are digits: the longer is the larger.
    RECORD_ID(
            "NULLIF(CHAR_LENGTH(r.record_id), 0) NULLS LAST, r.record_id, r.record_key",
            "NULLIF(CHAR_LENGTH(r.record_id), 0) DESC NULLS LAST, r.record_id DESC, r.record_key"),
    TITLE(
            "NULLIF(UPPER(r.title), '') NULLS LAST, r.record_key",
            "NULLIF(UPPER(r.title), '') DESC NULLS LAST, r.record_key"),
    DATE("NULLIF(r.date_value, '') NULLS LAST, r.record_key", "NULLIF(r.date_value, '') DESC NULLS LAST, r.record_key"),
    EMBARGO("r.embargo_instant NULLS LAST, r.record_key", "r.embargo_instant DESC NULLS LAST, r.record_key"),
    TERMS("r.terms, r.record_key", "r.terms DESC, r.record_key"),
    PUBLICATION("r.publication, r.record_key", "r.publication DESC, r.record_key"),
    REVIEW("r.review, r.record_key", "r.review DESC, r.record_key"),
    /// Gravest first when downwards, then those with most findings.
    PROBLEMS("r.severity, r.finding_count, r.record_key", "r.severity DESC, r.finding_count DESC, r.record_key");

    private final String upwards;
    private final String downwards;

    SortColumn(String upwards, String downwards) {
        this.upwards = upwards;
        this.downwards = downwards;
    }

    String order(boolean ascending) {
        return ascending ? upwards : downwards;
    }
}
