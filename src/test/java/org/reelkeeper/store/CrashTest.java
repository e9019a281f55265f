package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.model.CatalogueRecord;

/// Kills a process in the middle of its writing. What was forced must be there, nothing may be there in part, and every
/// record must be as it was written.
class CrashTest {

    private static final int KILLS = 10;
    private static final int BATCH = 500;

    @TempDir
    Path folder;

    @Test
    void aKillLosesNothingThatWasForced() throws Exception {
        var file = folder.resolve("catalogue.mv.db");
        Database.create(file).close();

        for (int kill = 0; kill < KILLS; kill++) {
            long forced = ChildProcess.writeAndKill(file, 2, kill * 7L);
            assertWhole(file, forced);
        }
    }

    private static void assertWhole(Path file, long forced) {
        try (var database = Database.open(file, Access.WRITE)) {
            long count = database.reading("counting", connection -> new RecordDao(connection).count());
            long position = database.reading("asking", connection -> new PositionDao(connection).sequence());
            var damaged = new ArrayList<String>();
            database.reading("reading all", connection -> {
                new RecordDao(connection).forEach(new Comparison(damaged), () -> false);
                return 0;
            });

            assertTrue(count >= forced, count + " of " + forced);
            assertEquals(0, count % BATCH);
            assertEquals(count, position);
            assertEquals(List.of(), damaged);
        }
    }

    private record Comparison(List<String> wrong) implements RecordReader {

        @Override
        public void read(CatalogueRecord record) {
            if (!record.equals(Records.of(record.key()))) {
                wrong.add("record #" + record.key() + " is another");
            }
        }

        @Override
        public void damaged(DamagedRecordException damage) {
            wrong.add(damage.getMessage());
        }
    }
}
