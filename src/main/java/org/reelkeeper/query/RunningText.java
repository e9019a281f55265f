package org.reelkeeper.query;

import java.util.Set;
import org.reelkeeper.model.Field;

/// Fields whose text is long or a list: a regular expression is held against their single words, and against the whole
/// value of any other field.
public final class RunningText {

    private static final Set<Field> FIELDS = Set.of(Field.SUMMARY, Field.STORY_TEXT, Field.KEYWORDS, Field.TOPICS);

    private RunningText() {}

    public static boolean is(Field field) {
        return FIELDS.contains(field);
    }
}
