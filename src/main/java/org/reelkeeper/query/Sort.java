package org.reelkeeper.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.model.Field;

/// What a list is ordered by. What is missing stands last, up or down; equal ones follow the catalogue's own key.
public enum Sort {
    KEY(null),
    RECORD_ID(Field.RECORD_ID),
    DATE(Field.DATE),
    TITLE(Field.TITLE),
    EMBARGO(null),
    RIGHTS(null),
    REVIEW(null),
    /// Gravest first when downwards, then those with most findings.
    PROBLEMS(null),
    COUNTRY(Field.COUNTRY),
    CITY(Field.CITY),
    LOCATION(Field.LOCATION),
    SOURCE(Field.SOURCE),
    LANGUAGE(Field.LANGUAGE),
    HOLDER(Field.COPYRIGHT_HOLDER),
    DURATION(Field.DURATION),
    LOAD(null);

    private final @Nullable Field field;

    Sort(@Nullable Field field) {
        this.field = field;
    }

    /// The field whose text it goes by; empty when it goes by what is read from several, or by a number.
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }
}
