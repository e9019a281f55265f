package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.RightsLight;

class StoredNumbersTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeStored(Field field) {
        assertTrue(StoredNumbers.FIELDS.has(field));
    }

    @ParameterizedTest
    @EnumSource
    void everyLayoutCanBeStored(SourceLayout layout) {
        assertTrue(StoredNumbers.LAYOUTS.has(layout));
    }

    @ParameterizedTest
    @EnumSource
    void everyEncodingCanBeStored(TextEncoding encoding) {
        assertTrue(StoredNumbers.ENCODINGS.has(encoding));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfTheTermsCanBeStored(RightsLight state) {
        assertTrue(StoredNumbers.TERMS.has(state));
    }
}
