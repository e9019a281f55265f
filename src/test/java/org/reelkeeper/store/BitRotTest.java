package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.model.CatalogueRecord;

/// Turns single bits of a closed file. The file is refused as damaged, or each record is right or named as damaged.
class BitRotTest {

    private static final int CASES = 100;
    private static final int RECORDS = 300;

    @TempDir
    Path folder;

    @Test
    void noTurnedBitPassesForARecord() throws Exception {
        var file = folder.resolve("catalogue.mv.db");
        try (var database = Database.create(file)) {
            database.inTransaction("inserting", connection -> {
                new RecordDao(connection).insert(Records.stored(1, RECORDS));
                return 0;
            });
        }
        var sound = Files.readAllBytes(file);
        var random = new Random(5);
        var wrong = new ArrayList<String>();
        int noticed = 0;

        for (int number = 0; number < CASES; number++) {
            var bytes = sound.clone();
            int place = random.nextInt(bytes.length);
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            noticed += noticed(file, place, wrong);
        }

        assertEquals(List.of(), wrong);
        assertTrue(noticed > CASES / 4, noticed + " noticed");
    }

    private static int noticed(Path file, int place, List<String> wrong) {
        try (var database = Database.open(file, Access.READ_ONLY)) {
            var reading = new Reading();
            database.reading("reading all", connection -> {
                new RecordDao(connection).forEach(reading, () -> false);
                return 0;
            });
            reading.wrong.forEach(key -> wrong.add("byte " + place + ": #" + key));
            return reading.damaged > 0 || reading.right < RECORDS ? 1 : 0;
        } catch (DamagedDatabaseException | ForeignDatabaseException | NewerSchemaException e) {
            return 1;
        } catch (RuntimeException e) {
            wrong.add("byte " + place + ": " + e + " / " + e.getCause());
            return 1;
        }
    }

    private static final class Reading implements RecordReader {

        private final List<Long> wrong = new ArrayList<>();
        private int right;
        private int damaged;

        @Override
        public void read(CatalogueRecord record) {
            if (record.equals(Records.of(record.key()))) {
                right++;
            } else {
                wrong.add(record.key());
            }
        }

        @Override
        public void damaged(DamagedRecordException damage) {
            damaged++;
        }
    }
}
