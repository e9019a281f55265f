package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of accepted statements is what our own migrations leave in a file. When this fails after a new migration,
/// the statements that it prints belong into the list of the new schema.
class StoredSchemaTest {

    @TempDir
    Path folder;

    @Test
    void theListOfStatementsIsWhatTheMigrationsMake() {
        var file = folder.resolve("catalogue.mv.db");
        new Migrations(file).create();

        var made = DatabaseScan.statementsOf(file).stream()
                .filter(statement -> !DatabaseScan.isHarmless(statement))
                .toList();

        assertEquals(String.join("\n", DatabaseScan.accepted(Migrations.NEWEST)), String.join("\n", made));
    }
}
