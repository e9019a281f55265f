package org.reelkeeper.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a record may be used at all, apart from its embargo and its restrictions.
public enum Publication {
    USABLE,
    WITHHELD,
    WITHDRAWN;

    /// The contract's word, and the text of the mark.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Publication> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key().equals(key)).findFirst();
    }

    /// What a record's mark says: usable without one, withheld where it says something that nobody knows.
    public static Publication of(CatalogueRecord record) {
        var mark = record.text(Field.PUBLICATION);
        return mark.isBlank() ? USABLE : ofKey(mark).orElse(WITHHELD);
    }
}
