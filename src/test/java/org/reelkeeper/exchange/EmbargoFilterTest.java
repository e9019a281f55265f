package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelkeeper.exchange.EmbargoFilter.LeftOut;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

class EmbargoFilterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final CatalogueRecord FREE = SampleRecords.empty();
    private static final CatalogueRecord EMBARGOED = embargo("4th May 2030 10:00");
    private static final CatalogueRecord LAPSED = embargo("4th May 2020 10:00");
    private static final CatalogueRecord UNCLEAR = embargo("until further notice");
    private static final CatalogueRecord WITHHELD = SampleRecords.with(FREE, Field.PUBLICATION, "withheld");
    private static final CatalogueRecord WITHDRAWN = SampleRecords.with(EMBARGOED, Field.PUBLICATION, "withdrawn");

    @Test
    void closedRecordsStayInsideAndAreCountedOnce() {
        var filter = filter(false, false);

        assertEquals(List.of(FREE, LAPSED, WITHHELD), through(filter));
        assertEquals(new LeftOut(1, 0, 1, 1), filter.leftOut());
        assertEquals(3, filter.leftOut().all());
    }

    @Test
    void eachKindLeavesOnlyWhenAskedFor() {
        assertEquals(List.of(FREE, EMBARGOED, LAPSED, UNCLEAR, WITHHELD), through(filter(true, false)));
        assertEquals(List.of(FREE, LAPSED, WITHHELD), through(filter(false, true)));
        assertEquals(6, through(filter(true, true)).size());
    }

    private static List<CatalogueRecord> through(EmbargoFilter filter) {
        return Stream.of(FREE, EMBARGOED, LAPSED, UNCLEAR, WITHHELD, WITHDRAWN)
                .filter(filter::lets)
                .toList();
    }

    private static EmbargoFilter filter(boolean includeEmbargoed, boolean includeWithdrawn) {
        return new EmbargoFilter(includeEmbargoed, includeWithdrawn, ZoneId.of("UTC"), NOW);
    }

    private static CatalogueRecord embargo(String text) {
        return SampleRecords.with(SampleRecords.empty(), Field.EMBARGO, text);
    }
}
