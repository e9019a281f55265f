package org.reelkeeper.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.mvstore.MVStoreException;

/// The open catalogue database: one connection that writes, a few that read.
///
/// Threads: the first thread that writes is the writer for as long as the database is open, and every other is refused
/// by name. Nobody may interrupt it. Any thread may read. A transaction holds at most 500 rows; that is the caller's
/// part.
public final class Database implements AutoCloseable {

    // H2 keeps values in case they come again, and computes the hash of every text for that; ours hardly ever do. It
    // reads this when it is first used.
    static {
        System.setProperty("h2.objectCache", "false");
    }

    private final Connection writing;
    private final ReadConnections reading;
    private final Access access;
    private final Flushing flushing;
    private final AtomicReference<Thread> writer = new AtomicReference<>();

    private Database(DatabaseAddress address, Access access) throws SQLException {
        this.access = access;
        this.writing = address.connectAsOwner();
        this.flushing = Flushing.of(writing);
        this.reading = new ReadConnections(address);
        writing.setAutoCommit(false);
    }

    /// Brings up the engine, which the first catalogue would wait for.
    public static void getReady() {
        try (var connection = DatabaseAddress.inMemory();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ready (number BIGINT PRIMARY KEY, text VARCHAR)");
            statement.execute("SELECT * FROM ready WHERE number = 1");
        } catch (SQLException e) {
            throw Faults.of("bringing up the database", e);
        }
    }

    /// Whether a database can have this path at all.
    public static boolean canBeAt(Path file) {
        return DatabaseAddress.isSafe(file);
    }

    /// Makes a new, empty catalogue; it appears whole or not at all.
    public static Database create(Path file) {
        if (Files.exists(file)) {
            throw new UncheckedIOException(new IOException(file + " exists"));
        }
        new Migrations(file).create();
        return open(file, Access.WRITE);
    }

    /// Opens a catalogue after reading its schema without running anything, and brings an older one up to date.
    ///
    /// @throws ForeignDatabaseException when this program did not write it
    /// @throws NewerSchemaException when a newer one did
    /// @throws DatabaseInUseException when somebody else has it open
    /// @throws DamagedDatabaseException when it cannot be read
    public static Database open(Path file, Access access) {
        int schema = DatabaseScan.schemaOf(file);
        if (schema < Migrations.NEWEST && access == Access.WRITE) {
            new Migrations(file).upgrade(schema);
        }
        return connect(file, access);
    }

    /// What a catalogue that nobody has open last knew of its journal, read without opening it; empty when it has lost
    /// that. Throws as `open` does.
    public static Optional<ForcedEntry> forced(Path file) {
        return DatabaseScan.forcedOf(file);
    }

    private static Database connect(Path file, Access access) {
        var doing = "opening " + file.getFileName();
        try {
            return new Database(DatabaseAddress.of(file, access), access);
        } catch (SQLException e) {
            throw Faults.of(doing, e);
        } catch (MVStoreException e) {
            throw Faults.of(doing, e);
        }
    }

    /// Runs the work in one transaction: it commits as a whole or leaves no trace.
    public <T> T inTransaction(String doing, Work<T> work) {
        checkWriter();
        try {
            try {
                T result = work.with(writing);
                writing.commit();
                flushing.afterTransaction();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.of(doing, e);
        } catch (MVStoreException e) {
            throw Faults.of(doing, e);
        }
    }

    /// As `inTransaction`, for callers that know no SQL.
    public <T> T write(String doing, TableWork<T> work) {
        return inTransaction(doing, connection -> work.with(new Tables(connection)));
    }

    /// As `reading`, for callers that know no SQL.
    public <T> T read(String doing, TableWork<T> work) {
        return reading(doing, connection -> work.with(new Tables(connection)));
    }

    private void rollBack(Exception fault) {
        try {
            writing.rollback();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }

    /// Runs work that only reads, on a connection that could not write.
    public <T> T reading(String doing, Work<T> work) {
        try {
            return reading.lend(work);
        } catch (SQLException e) {
            throw Faults.of(doing, e);
        } catch (MVStoreException e) {
            throw Faults.of(doing, e);
        }
    }

    /// Puts everything committed so far on the disk itself.
    public void force() {
        inTransaction("forcing the catalogue to disk", connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    /// Writes a consistent copy of the database, zipped; nothing is written meanwhile.
    public void backupTo(Path zip) {
        inTransaction("backing up to " + zip.getFileName(), connection -> {
            try (var backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, zip.toAbsolutePath().toString());
                return backup.execute();
            }
        });
    }

    /// Makes room in the file for what comes later, for a fraction of a second; for a writing thread that has nothing
    /// else to do.
    ///
    /// @return whether there may be more to gain
    public boolean tidy() {
        checkWriter();
        try {
            return flushing.tidy();
        } catch (MVStoreException e) {
            throw Faults.of("tidying the catalogue", e);
        }
    }

    private void checkWriter() {
        if (access == Access.READ_ONLY) {
            throw new IllegalStateException("the catalogue is open for reading only");
        }
        var thread = Thread.currentThread();
        var first = writer.compareAndExchange(null, thread);
        if (first != null && first != thread) {
            throw new WrongThreadException(
                    "thread " + thread.getName() + " writes, but only " + first.getName() + " may");
        }
    }

    /// Puts everything on the disk and closes the file, without rewriting it. Any thread may close once nobody works.
    @Override
    public void close() {
        reading.refuse();
        try (writing;
                reading;
                var statement = writing.createStatement()) {
            if (access == Access.WRITE) {
                statement.execute("CHECKPOINT SYNC");
            }
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw Faults.of("closing the catalogue", e);
        }
    }
}
