package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("catalogue.mv.db");
    }

    @Test
    void whatWasCommittedIsThereAfterOpeningAgain() {
        try (var database = Database.create(file)) {
            insert(database, 1, 3);
        }

        try (var database = Database.open(file, Access.WRITE)) {
            assertEquals(3, count(database));
        }
    }

    @Test
    void aTransactionThatFailsLeavesNoTrace() {
        try (var database = Database.create(file)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.inTransaction("failing", connection -> {
                        new RecordDao(connection).insert(Records.stored(1, 3));
                        throw new IllegalStateException("on purpose");
                    }));

            assertEquals(0, count(database));
        }
    }

    @Test
    void aSecondWritingThreadIsRefusedByName() {
        try (var database = Database.create(file)) {
            insert(database, 1, 1);

            var refusal = assertThrows(
                    CompletionException.class,
                    () -> CompletableFuture.runAsync(() -> insert(database, 2, 1))
                            .join());

            assertEquals(WrongThreadException.class, refusal.getCause().getClass());
        }
    }

    @Test
    void aReadingConnectionCannotWrite() {
        try (var database = Database.create(file)) {
            assertThrows(
                    StoreException.class,
                    () -> database.reading("writing on the sly", connection -> {
                        new RecordDao(connection).insert(Records.stored(1, 1));
                        return 0;
                    }));
        }
    }

    @Test
    void readingOnlyWritesNothing() throws Exception {
        try (var database = Database.create(file)) {
            insert(database, 1, 500);
        }
        var before = Files.readAllBytes(file);

        try (var database = Database.open(file, Access.READ_ONLY)) {
            assertEquals(500, count(database));
            assertThrows(IllegalStateException.class, () -> insert(database, 501, 1));
        }

        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anotherProcessIsToldThatTheCatalogueIsOpen() throws Exception {
        try (var database = Database.create(file)) {
            insert(database, 1, 1);

            assertEquals(DatabaseInUseException.class.getName(), ChildProcess.open(file));
        }
        assertEquals("opened", ChildProcess.open(file));
    }

    @Test
    void aBackupHoldsTheWholeDatabase() throws Exception {
        var zip = folder.resolve("backup.zip");
        try (var database = Database.create(file)) {
            insert(database, 1, 500);
            database.backupTo(zip);
            insert(database, 501, 10);
        }

        var restored = folder.resolve("restored.mv.db");
        try (var archive = new ZipFile(zip.toFile())) {
            Files.copy(archive.getInputStream(archive.getEntry("catalogue.mv.db")), restored);
        }
        try (var database = Database.open(restored, Access.READ_ONLY)) {
            assertEquals(500, count(database));
        }
    }

    @Test
    void anInterruptedReaderHarmsNothing() {
        try (var database = Database.create(file)) {
            insert(database, 1, 10);
            Thread.currentThread().interrupt();
            try {
                assertEquals(10, count(database));
            } finally {
                assertTrue(Thread.interrupted());
            }
            insert(database, 11, 10);
            assertEquals(
                    Optional.of(Records.of(15)),
                    database.reading("finding", connection -> new RecordDao(connection).find(15)));
        }
    }

    @Test
    void aFailureOfTheStatementSaysWhatWasDone() {
        try (var database = Database.create(file)) {
            var failure = assertThrows(
                    StoreException.class,
                    () -> database.inTransaction("trying nonsense", connection -> {
                        throw new SQLException("on purpose", "42000", 42000);
                    }));
            assertEquals("trying nonsense", failure.getMessage());
        }
    }

    private static void insert(Database database, long first, int count) {
        database.inTransaction("inserting", connection -> {
            new RecordDao(connection).insert(Records.stored(first, count));
            return 0;
        });
    }

    private static long count(Database database) {
        return database.reading("counting", connection -> new RecordDao(connection).count());
    }

    @Test
    void workOnAClosedDatabaseIsToldFromAFullDisk() {
        var database = Database.create(folder.resolve("closed.mv.db"));
        database.close();
        assertThrows(
                DatabaseClosedException.class,
                () -> database.write("counting", tables -> tables.records().count()));
    }
}
