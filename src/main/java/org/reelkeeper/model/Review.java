package org.reelkeeper.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a record stands in the work of the staff.
public enum Review {
    LOADED,
    IN_WORK,
    CORRECTED,
    REVIEWED,
    RELEASED,
    QUESTION;

    /// The contract's word, and the text of the mark.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Review> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key().equals(key)).findFirst();
    }

    /// What a record's mark says: loaded without one, a question where it says something that nobody knows.
    public static Review of(CatalogueRecord record) {
        var mark = record.text(Field.REVIEW);
        return mark.isBlank() ? LOADED : ofKey(mark).orElse(QUESTION);
    }
}
