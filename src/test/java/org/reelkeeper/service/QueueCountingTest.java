package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;

class QueueCountingTest {

    @TempDir
    Path folder;

    @Test
    void theIndexCountsWhatTheDatabaseCounts() throws IOException {
        try (var catalogue = Catalogues.open(folder.resolve("catalogue"))) {
            Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 7, 200));
            Catalogues.save(catalogue, 3, Field.EMBARGO, "24th December 2099 12:00");
            Catalogues.save(catalogue, 4, Field.EMBARGO, "25th December 2098 12:00");
            Catalogues.save(catalogue, 5, Field.EMBARGO, "until further notice");
            Catalogues.save(catalogue, 6, Field.PUBLICATION, "withdrawn");

            assertFalse(catalogue.searches().isWhole());
            var byDatabase = catalogue.records().counts();
            catalogue.searches().settle(JobContext.unwatched());
            var byIndex = catalogue.records().counts();

            assertEquals(QueueCounts.UNKNOWN, byDatabase.of(Queue.EMBARGO_HELD_OPEN));
            assertEquals(byDatabase.nextTurn(), byIndex.nextTurn());
            Arrays.stream(Queue.values())
                    .filter(queue -> queue != Queue.EMBARGO_HELD_OPEN)
                    .forEach(queue -> assertEquals(byDatabase.of(queue), byIndex.of(queue), queue.toString()));
            assertTrue(byIndex.of(Queue.EMBARGO_IN_FORCE) >= 2);
            assertEquals(1, byIndex.of(Queue.WITHDRAWN));
            assertTrue(!byIndex.nextTurn().isAfter(Instant.parse("2098-12-18T12:00:00.001Z")));
            for (var queue : Queue.values()) {
                assertEquals(
                        catalogue.records().keys(RecordQuery.all().in(queue), () -> false).length,
                        byIndex.of(queue),
                        queue.toString());
            }
        }
    }
}
