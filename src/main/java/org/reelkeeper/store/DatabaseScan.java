package org.reelkeeper.store;

import java.nio.channels.NonWritableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;

/// Reads the schema of a database file before H2's engine sees it, since the engine runs what a schema says: triggers,
/// links to other databases, code. Accepts nothing but the statements that our own migrations leave behind, listed in
/// `schema-N.ddl`, our two users, and settings that do no harm. Runs nothing and changes nothing.
final class DatabaseScan {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SCHEMA =
            Pattern.compile("CREATE CONSTANT \"PUBLIC\"\\.\"SCHEMA_NUMBER\" VALUE ([0-9]{1,9})");
    private static final Pattern HARMLESS =
            Pattern.compile("SET (CREATE_BUILD|CACHE_SIZE|DEFAULT_LOCK_TIMEOUT|MAX_MEMORY_ROWS|TRACE_LEVEL_FILE) [0-9]+"
                    + "|CREATE USER IF NOT EXISTS \"(" + DatabaseAddress.OWNER + "\" SALT '[0-9a-f]*' HASH '[0-9a-f]*'"
                    + " ADMIN|" + DatabaseAddress.READER + "\" SALT '[0-9a-f]*' HASH '[0-9a-f]*')");

    private static final String POSITION = "CREATE CACHED TABLE \"PUBLIC\".\"JOURNAL_POSITION\"(";
    private static final int POSITION_COLUMNS = 3;

    private DatabaseScan() {}

    /// The number of the schema that the file has.
    static int schemaOf(Path file) {
        return reading(file, DatabaseScan::schemaOf);
    }

    /// What the catalogue last knew of its journal; empty when it has lost that.
    static Optional<ForcedEntry> forcedOf(Path file) {
        return reading(file, schema -> {
            schemaOf(schema);
            return schema.rows(POSITION, POSITION_COLUMNS).stream()
                    .findFirst()
                    .map(row -> new ForcedEntry(
                            row.getValue(1).getLong(), row.getValue(2).getString()));
        });
    }

    private static int schemaOf(SchemaFile schema) {
        var statements = statementsOf(schema);
        int number = statements.stream()
                .map(SCHEMA::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElseThrow(() -> new ForeignDatabaseException(firstKind(statements)));
        if (number > Migrations.NEWEST) {
            throw new NewerSchemaException(number, Migrations.NEWEST);
        }
        checkSame(statements, accepted(number));
        return number;
    }

    /// Every statement of the schema, white space made one space.
    static List<String> statementsOf(Path file) {
        return reading(file, DatabaseScan::statementsOf);
    }

    private static List<String> statementsOf(SchemaFile schema) {
        return schema.statements().stream()
                .map(statement -> SPACES.matcher(statement).replaceAll(" ").strip())
                .toList();
    }

    private static <T> T reading(Path file, Function<SchemaFile, T> work) {
        if (!Files.isRegularFile(file)) {
            throw new ForeignDatabaseException("no file " + file.getFileName());
        }
        try (var schema = new SchemaFile(file)) {
            return work.apply(schema);
        } catch (MVStoreException e) {
            throw e.getCause() instanceof ForeignDatabaseException foreign
                    ? foreign
                    : Faults.of("reading the schema of " + file.getFileName(), e);
        } catch (NonWritableChannelException | DbException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // H2 would repair it, or stumbles over what it reads
            throw new DamagedDatabaseException("reading the schema of " + file.getFileName(), e);
        }
    }

    static List<String> accepted(int schema) {
        return Migrations.text("schema-" + schema + ".ddl").lines().toList();
    }

    static boolean isHarmless(String statement) {
        return HARMLESS.matcher(statement).matches();
    }

    private static void checkSame(List<String> statements, List<String> accepted) {
        Set<String> missing = new HashSet<>(accepted);
        for (var statement : statements) {
            if (!missing.remove(statement) && !isHarmless(statement)) {
                throw new ForeignDatabaseException(kindOf(statement));
            }
        }
        if (!missing.isEmpty()) {
            throw new ForeignDatabaseException(
                    "without " + kindOf(missing.iterator().next()));
        }
    }

    private static String firstKind(List<String> statements) {
        var strange = new ArrayList<>(statements);
        strange.removeIf(DatabaseScan::isHarmless);
        return strange.isEmpty() ? "an empty database" : kindOf(strange.getFirst());
    }

    /// The words a statement starts with, up to the first name in it.
    private static String kindOf(String statement) {
        return statement
                .lines()
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                .takeWhile(word -> word.toUpperCase(Locale.ROOT).equals(word) && !word.contains("\""))
                .limit(4)
                .collect(Collectors.joining(" "));
    }
}
