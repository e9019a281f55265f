package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// A file that the first schema's program wrote: twelve records, of which the third was corrected.
class OlderSchemaTest {

    private static final List<Long> KEYS = LongStream.rangeClosed(1, 12).boxed().toList();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("catalogue.mv.db");
        try (var stored = OlderSchemaTest.class.getResourceAsStream("schema-1.mv.db")) {
            Files.copy(Objects.requireNonNull(stored), file);
        }
    }

    private static List<CatalogueRecord> records() {
        var records = new ArrayList<>(KEYS.stream().map(Records::of).toList());
        records.set(2, Records.withText(3, Field.CITY, "Lisbon").stamped(2));
        return records;
    }

    @Test
    void itIsBroughtToThePresentSchemaAndKeepsItsRecords() {
        try (var database = Database.open(file, Access.WRITE)) {
            assertEquals(records(), read(database));
        }
        assertEquals(Migrations.NEWEST, DatabaseScan.schemaOf(file));
    }

    @Test
    void itCanBeReadWhereNothingMayBeWritten() throws IOException {
        var before = Files.readAllBytes(file);
        try (var database = Database.open(file, Access.READ_ONLY)) {
            assertEquals(records(), read(database));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static List<CatalogueRecord> read(Database database) {
        return database.reading("reading", connection -> new RecordDao(connection).findAll(KEYS));
    }
}
