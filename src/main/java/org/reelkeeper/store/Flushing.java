package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// Brings what is committed into the file and tidies it, between two transactions of the thread that writes and never
/// beside it.
///
/// Why so: H2 takes the maps of its store into the file one after the other and lets transactions go on meanwhile. A
/// row that is changed in that moment can be in the file without the undo log that its change belongs to; killed then,
/// H2 takes the row for deleted when it opens the file again (h2database issue 2080). So its own thread for this is
/// stopped, and the writing thread does it while nothing else changes.
final class Flushing {

    /// What is not in the file yet is done again from the journal after a crash, so this bounds how long that takes.
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    /// Parts of the file of which less than this many per cent still count are written anew elsewhere.
    private static final int WORTH_KEEPING = 70;

    private static final int PIECE = 4 << 20;

    private final MVStore store;
    private long last = System.nanoTime();

    private Flushing(MVStore store) {
        this.store = store;
    }

    /// Takes it over from H2, on a connection before anything is written.
    static Flushing of(Connection connection) throws SQLException {
        var store = storeOf(connection);
        store.setAutoCommitDelay(0);
        return new Flushing(store);
    }

    static MVStore storeOf(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /// Writing thread only, when no transaction is open.
    void afterTransaction() {
        if (System.nanoTime() - last >= PAUSE) {
            store.commit();
            last = System.nanoTime();
        }
    }

    /// Makes room in the file for what comes later: what still counts in parts that are mostly out of date is written
    /// anew, a few megabytes at a time. Writing thread only, when no transaction is open.
    ///
    /// @return whether there may be more to gain
    boolean tidy() {
        store.commit();
        return store.compact(WORTH_KEEPING, PIECE);
    }
}
