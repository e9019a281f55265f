package org.reelkeeper.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.reelkeeper.model.Sha256;

/// The numbered steps from nothing to the present schema. They run on a copy that then takes the place of the file,
/// since H2 cannot take a change of schema back; so a file always has one schema or the next, never half of one.
final class Migrations {

    private static final List<String> STEPS = List.of("V1__catalogue.sql", "V2__patch.sql");

    static final int NEWEST = STEPS.size();

    private static final String RECORD_STEP = """
            INSERT INTO schema_version (version, checksum)
            VALUES (?, ?)
            """;

    private final Path file;

    Migrations(Path file) {
        this.file = file;
    }

    void create() {
        inCopy("creating " + file.getFileName(), copy -> run(copy, 0));
    }

    void upgrade(int from) {
        inCopy("bringing " + file.getFileName() + " to schema " + NEWEST, copy -> {
            Files.copy(file, copy);
            run(copy, from);
        });
    }

    private interface Step {
        void on(Path copy) throws SQLException, IOException;
    }

    private void inCopy(String doing, Step step) {
        var copy = file.resolveSibling("migrating" + DatabaseAddress.SUFFIX);
        try {
            Files.deleteIfExists(copy);
            step.on(copy);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw Faults.of(doing, e);
        } catch (IOException e) {
            throw new UncheckedIOException(doing, e);
        }
    }

    private static void run(Path copy, int from) throws SQLException, IOException {
        try (var connection = DatabaseAddress.forCreation(copy).connectAsOwner();
                var statement = connection.createStatement()) {
            for (int step = from; step < NEWEST; step++) {
                var sql = text(STEPS.get(step));
                statement.execute(sql);
                record(connection, step + 1, sql);
            }
            if (from == 0) {
                statement.execute(DatabaseAddress.createReader());
                statement.execute("GRANT SELECT ON SCHEMA public TO " + DatabaseAddress.READER);
            }
            statement.execute("CHECKPOINT SYNC");
            statement.execute("SHUTDOWN");
        }
    }

    private static void record(Connection connection, int version, String sql) throws SQLException {
        try (var insert = connection.prepareStatement(RECORD_STEP)) {
            insert.setInt(1, version);
            insert.setString(2, Sha256.of(sql));
            insert.executeUpdate();
        }
    }

    static String text(String resource) {
        try (InputStream stream = Migrations.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
