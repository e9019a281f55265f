package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.h2.api.ErrorCode;

/// A few connections that can read and nothing else, opened when first needed. Who finds none waits.
final class ReadConnections implements AutoCloseable {

    private static final int MOST = 4;

    private final DatabaseAddress address;
    private final Semaphore places = new Semaphore(MOST, true);
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private boolean isRefusing;

    ReadConnections(DatabaseAddress address) {
        this.address = address;
    }

    <T> T lend(Work<T> work) throws SQLException {
        places.acquireUninterruptibly();
        try {
            var waiting = idle.poll();
            var connection = waiting == null ? connect() : waiting;
            T result = returning(connection, work);
            return result;
        } finally {
            places.release();
        }
    }

    /// A connection that is made after the end would open the file again.
    private synchronized Connection connect() throws SQLException {
        if (isRefusing) {
            throw new SQLException("the catalogue is closed", "", ErrorCode.DATABASE_IS_CLOSED);
        }
        return address.connectAsReader();
    }

    /// Makes no connection from now on. Before the database is shut down.
    synchronized void refuse() {
        isRefusing = true;
    }

    private <T> T returning(Connection connection, Work<T> work) throws SQLException {
        try {
            return work.with(connection);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
