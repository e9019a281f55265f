package org.reelkeeper.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelkeeper.rights.RestrictionReader;

class IndexPositionTest {

    private static final IndexPosition POSITION = new IndexPosition("one", "UTC", 17, IndexPosition.WHOLE);

    @Test
    void aPositionIsReadFromItsDataAgain() {
        assertEquals(Optional.of(POSITION), IndexPosition.of(POSITION.asData()));
    }

    @Test
    void anIndexOfAnotherFormOrOfAnotherReaderOfRestrictionsIsNobodys() {
        for (var form : new String[] {"", "1", "2", "2." + RestrictionReader.EDITION + "x"}) {
            assertEquals(Optional.empty(), IndexPosition.of(with("form", form)), form);
        }
        assertTrue(POSITION.asData().get("form").endsWith("." + RestrictionReader.EDITION));
    }

    @Test
    void anIndexThatDoesNotSayHowFarItGoesIsNobodys() {
        assertEquals(Optional.empty(), IndexPosition.of(Map.of()));
        assertEquals(Optional.empty(), IndexPosition.of(with("sequence", "far")));
        assertEquals(Optional.empty(), IndexPosition.of(with("through", "")));
    }

    private static Map<String, String> with(String name, String value) {
        var data = new HashMap<>(POSITION.asData());
        data.put(name, value);
        return data;
    }
}
