package org.reelkeeper.gui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelkeeper.model.Field;

class SectionTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldThatAPersonCorrectsStandsInOneSection(Field field) {
        var sections = Arrays.stream(Section.values())
                .filter(section -> section.fields().contains(field))
                .count();

        assertEquals(field.isText() && field != Field.EXTRA ? 1 : 0, sections, field.key());
    }
}
