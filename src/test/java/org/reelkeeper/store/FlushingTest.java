package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When what is committed comes into the file, and by whom.
class FlushingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void noOtherThreadBringsAnythingIntoTheFile() {
        try (var database = Database.create(folder.resolve("catalogue.mv.db"))) {
            insert(database, 1);

            var others = Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::getName)
                    .filter(name -> name.startsWith("MVStore background writer") && name.contains(folder.toString()))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void whatIsCommittedComesIntoTheFileWhileItIsOpen() throws IOException {
        try (var database = Database.create(folder.resolve("catalogue.mv.db"))) {
            var end = Instant.now().plus(PATIENCE);
            for (long key = 1; rowsInFile() == 0; key++) {
                assertTrue(Instant.now().isBefore(end), "nothing came into the file");
                insert(database, key);
            }
        }
    }

    @Test
    void tidyingGainsRoomAndChangesNoRow() {
        try (var database = Database.create(folder.resolve("catalogue.mv.db"))) {
            database.inTransaction("letting the file forget at once", FlushingTest::forgetAtOnce);
            for (long key = 1; key <= 200; key++) {
                insert(database, key);
                moveOn(database, key); // leaves a version of its page behind in the file
            }

            int pieces = 0;
            while (database.tidy()) {
                pieces++;
            }

            assertTrue(pieces > 0, "nothing was tidied");
            database.reading("comparing", connection -> {
                for (long key = 1; key <= 200; key++) {
                    assertEquals(Optional.of(Records.of(key)), new RecordDao(connection).find(key));
                }
                assertEquals(200, new PositionDao(connection).sequence());
                return true;
            });
        }
    }

    private static boolean forgetAtOnce(Connection connection) throws SQLException {
        Flushing.storeOf(connection).setRetentionTime(0);
        return true;
    }

    private static void moveOn(Database database, long sequence) {
        database.inTransaction("moving on", connection -> {
            new PositionDao(connection).move(sequence, new ForcedEntry(0, ""));
            return true;
        });
        database.force();
    }

    private static void insert(Database database, long key) {
        database.inTransaction("inserting", connection -> {
            new RecordDao(connection).insert(Records.stored(key, 1));
            return true;
        });
    }

    /// As a program would find it that starts after this one was killed.
    private long rowsInFile() throws IOException {
        var copy = folder.resolve("copy.mv.db");
        Files.copy(folder.resolve("catalogue.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (var found = Database.open(copy, Access.WRITE)) {
            return found.reading("counting", connection -> new RecordDao(connection).count());
        }
    }
}
