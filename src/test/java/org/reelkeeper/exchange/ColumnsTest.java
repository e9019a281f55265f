package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelkeeper.model.Field;

class ColumnsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldThatAPersonCorrectsHasAColumn(Field field) {
        assertTrue(!field.isText() || Columns.WRITTEN.contains(field.key()), field.key());
    }
}
