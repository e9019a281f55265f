package org.reelkeeper.gui.record;

import java.util.Arrays;
import java.util.List;
import org.reelkeeper.model.Field;

/// The parts of the form, in their order; each is reached by its number.
enum Section {
    IDENTITY(1, "identity"),
    DATES(2, "dates"),
    EMBARGO(3, "embargo"),
    RIGHTS(4, "rights"),
    SUMMARY(5, "summary"),
    STORY(6, "story"),
    SUBJECTS(7, "subjects"),
    COPYRIGHT(8, "copyright"),
    OTHER(9, "other");

    private final int number;
    private final String id;

    Section(int number, String id) {
        this.number = number;
        this.id = id;
    }

    int number() {
        return number;
    }

    String id() {
        return id;
    }

    /// The fields that a person types here.
    List<Field> fields() {
        return switch (this) {
            case IDENTITY -> List.of(Field.TITLE, Field.REUTERS_ID);
            case DATES -> List.of(Field.DATE);
            case EMBARGO -> List.of(Field.EMBARGO);
            case RIGHTS -> List.of(Field.USAGE_TERMS);
            case SUMMARY -> List.of(Field.SUMMARY);
            case STORY -> List.of(Field.STORY_TEXT);
            case SUBJECTS -> List.of(Field.KEYWORDS, Field.TOPICS, Field.LOCATION, Field.CITY, Field.COUNTRY);
            case COPYRIGHT -> List.of(Field.COPYRIGHT_HOLDER, Field.COPYRIGHT_NOTICE, Field.SOURCE);
            case OTHER -> List.of(Field.LANGUAGE, Field.ASPECT_RATIO, Field.DURATION);
        };
    }

    /// Where a field stands; marks stand with the text that they are about.
    static Section of(Field field) {
        return switch (field) {
            case RECORD_ID -> IDENTITY;
            case EMBARGO_DECISION -> EMBARGO;
            case RULES, PUBLICATION, REVIEW -> RIGHTS;
            default ->
                Arrays.stream(values())
                        .filter(section -> section.fields().contains(field))
                        .findFirst()
                        .orElse(OTHER);
        };
    }
}
