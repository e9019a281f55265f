package org.reelkeeper.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// A statement that may run long, and somebody who watches whether it is still wanted. The watcher cancels the
/// statement
/// from a thread of its own; the thread that reads is never interrupted.
final class Stoppable implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Stoppable.class.getName());
    private static final long PAUSE_MILLIS = 20;

    private final AtomicBoolean finished = new AtomicBoolean();

    Stoppable(Statement statement, BooleanSupplier stop) {
        Thread.ofVirtual().name("stopping a read").start(() -> watch(statement, stop));
    }

    private void watch(Statement statement, BooleanSupplier stop) {
        try {
            while (!finished.get()) {
                Thread.sleep(PAUSE_MILLIS);
                if (stop.getAsBoolean()) {
                    cancel(statement);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void cancel(Statement statement) {
        if (!finished.get()) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "a read could not be stopped", e);
            }
        }
    }

    @Override
    public synchronized void close() {
        finished.set(true);
    }
}
