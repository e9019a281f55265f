package org.reelkeeper.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordRowsTest {

    private final List<Asked> asked = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final RecordRows rows = new RecordRows(
            InventedRows.keys(50), (_, arrived, failed) -> asked.add(new Asked(arrived, failed)), later::add);

    private void look() {
        rows.get(3);
        later.forEach(Runnable::run);
        later.clear();
    }

    private record Asked(Consumer<List<ListRow>> arrived, Runnable failed) {

        void answer() {
            arrived.accept(InventedRows.rows(InventedRows.keys(50)));
        }
    }

    @Test
    void aPageThatFailedIsFetchedAgainWhenSomebodyLooks() {
        look();
        asked.getFirst().failed().run();
        look();
        assertEquals(2, asked.size());

        asked.getLast().answer();

        assertTrue(rows.get(3).arrived());
    }

    @Test
    void aPageThatIsRenewedOnItsWayIsFetchedOnceMore() {
        look();
        rows.renew(List.of(4L));
        rows.renew(List.of(5L));
        assertEquals(1, asked.size());

        asked.getFirst().answer();
        assertEquals(2, asked.size());
        asked.getLast().answer();

        assertEquals(2, asked.size());
    }

    @Test
    void aRecordOfAnotherPageRenewsNothing() {
        look();
        rows.renew(List.of(51L));
        asked.getFirst().answer();

        assertEquals(1, asked.size());
        assertFalse(rows.among(List.of(51L, 9L, 4L)).contains(51L));
        assertEquals(List.of(4L, 9L), rows.among(List.of(51L, 9L, 4L)));
    }
}
