package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile and strange files: each is refused, runs nothing and stays as it is.
class DatabaseScanTest {

    private static final String SOURCE =
            "$$ void run() throws Exception { new java.io.File(\"MARKER\").createNewFile(); } $$";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FORCE LINKED TABLE linked('org.h2.Driver', 'jdbc:h2:file:MARKER', 'sa', '', 'x')",
                "CREATE FORCE TRIGGER hostile BEFORE SELECT ON record CALL 'org.example.Absent'",
                "CREATE VIEW hostile AS SELECT record_key FROM record",
                "CREATE FORCE VIEW hostile AS SELECT FILE_WRITE('x', 'MARKER') FROM record",
                "CREATE SCHEMA hostile",
                "CREATE DOMAIN hostile AS VARCHAR",
                "CREATE SEQUENCE hostile",
                "CREATE ROLE hostile",
                "CREATE USER hostile PASSWORD 'x' ADMIN",
                "GRANT ALL ON SCHEMA public TO reader",
                "ALTER USER reader ADMIN TRUE",
                "ALTER TABLE record ADD COLUMN more VARCHAR",
                "ALTER TABLE setting ALTER COLUMN text SET DEFAULT FILE_WRITE('x', 'MARKER')",
                "ALTER TABLE setting ADD CONSTRAINT hostile CHECK (FILE_WRITE(text, 'MARKER') > 0)",
                "CREATE TABLE more (text VARCHAR GENERATED ALWAYS AS (FILE_WRITE('x', 'MARKER')))",
                "CREATE FORCE ALIAS hostile FOR 'org.example.Absent.run'",
                "DROP TABLE draft",
                "DROP INDEX change_record",
                "SET DB_CLOSE_DELAY -1",
                "CREATE CONSTANT hostile VALUE 1",
                "COMMENT ON TABLE record IS 'hostile'"
            })
    void whatTheMigrationsDoNotMakeIsRefused(String statement) throws Exception {
        var file = Database.create(folder.resolve("catalogue.mv.db"));
        file.close();
        asOwner("catalogue", statement.replace("MARKER", marker().toString()));
        Files.deleteIfExists(marker());
        Files.deleteIfExists(folder.resolve("marker.mv.db"));

        assertRefused("catalogue.mv.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE film (id INT PRIMARY KEY, title VARCHAR)", "SELECT 1"})
    void theDatabaseOfAnotherProgramIsRefused(String statement) throws Exception {
        asOwner("catalogue", statement);

        assertRefused("catalogue.mv.db");
    }

    @Test
    void aTriggerWithSourceNeverRuns() throws Exception {
        asOwner("catalogue", "CREATE TABLE record (record_key BIGINT)");
        asOwner("catalogue", "CREATE FORCE ALIAS hostile AS " + SOURCE.replace("MARKER", marker().toString()));

        assertRefused("catalogue.mv.db");
    }

    @Test
    void filesThatAreNoDatabaseAreRefused() throws Exception {
        var random = new byte[20_000];
        new Random(1).nextBytes(random);
        Files.write(folder.resolve("empty.mv.db"), new byte[0]);
        Files.write(folder.resolve("random.mv.db"), random);
        Files.write(folder.resolve("picture.mv.db"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        for (var name : List.of("empty", "random", "picture")) {
            assertRefused(name + ".mv.db");
        }
    }

    @Test
    void aCatalogueOfANewerProgramIsLeftAlone() throws Exception {
        Database.create(folder.resolve("catalogue.mv.db")).close();
        asOwner("catalogue", "DROP CONSTANT schema_number");
        asOwner("catalogue", "CREATE CONSTANT schema_number VALUE 7");
        asOwner("catalogue", "CREATE TABLE later (text VARCHAR)");
        var file = folder.resolve("catalogue.mv.db");
        var before = Files.readAllBytes(file);

        var refusal = assertThrows(NewerSchemaException.class, () -> Database.open(file, Access.WRITE));

        assertEquals(7, refusal.found());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private void assertRefused(String name) throws IOException {
        var file = folder.resolve(name);
        var before = Files.readAllBytes(file);

        for (var access : Access.values()) {
            var refusal = assertThrows(RuntimeException.class, () -> Database.open(file, access));
            assertFalse(
                    !(refusal instanceof ForeignDatabaseException) && !(refusal instanceof DamagedDatabaseException),
                    refusal::toString);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(marker()) || Files.exists(folder.resolve("marker.mv.db")), "code ran");
    }

    private Path marker() {
        return folder.resolve("marker");
    }

    private void asOwner(String name, String sql) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", DatabaseAddress.OWNER);
        properties.setProperty("password", "reelkeeper");
        try (var connection = new Driver().connect("jdbc:h2:" + folder.resolve(name), properties);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SHUTDOWN");
        }
    }
}
