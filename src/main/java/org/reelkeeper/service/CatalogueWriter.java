package org.reelkeeper.service;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DatabaseClosedException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.store.StoreException;

/// The one thread that writes. Nobody interrupts it: an interrupt inside H2 shows up as a damaged file.
///
/// Once the database has failed, or any work has that was promised, it takes no more: the journal may hold what the
/// database lacks, and the next start brings that in before anything else is done.
///
/// When nobody has given it anything for a while it tidies the database, piece by piece, so that a file which is changed
/// for years does not grow without end.
final class CatalogueWriter implements AutoCloseable {

    /// H2 touches no part of the file that is younger than three quarters of this.
    private static final long PAUSE_MILLIS = 60_000;

    private static final long BETWEEN_PIECES_MILLIS = 50;

    private final ScheduledThreadPoolExecutor thread = thread();
    private final BooleanSupplier tidying;
    private Future<?> nextPiece = CompletableFuture.completedFuture(true);
    private boolean hasPromised;
    private boolean hasFailed;

    /// @param tidying does a piece of it, and says whether there may be more
    CatalogueWriter(BooleanSupplier tidying) {
        this.tidying = tidying;
    }

    private static ScheduledThreadPoolExecutor thread() {
        var thread = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform()
                        .name("catalogue-writer")
                        .daemon(false)
                        .unstarted(task));
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }

    /// Does the work on the writing thread and waits for it, without ever passing an interrupt on.
    <T> T call(Callable<T> work) {
        return join(submit(work));
    }

    /// Waits for work that was given before, and fails as it did.
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    <T> CompletableFuture<T> submit(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> done(work), thread);
    }

    private <T> T done(Callable<T> work) {
        if (hasFailed) {
            throw new RefusedActException("act.reopen");
        }
        try {
            T result = work.call();
            hasPromised = false;
            return result;
        } catch (StoreException | DatabaseClosedException | DiskFullException | DamagedDatabaseException e) {
            hasFailed = true;
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        } finally {
            hasFailed |= hasPromised;
            tidyIn(PAUSE_MILLIS);
        }
    }

    private void tidyIn(long millis) {
        nextPiece.cancel(false);
        try {
            nextPiece = thread.schedule(this::tidy, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // it is being closed; the next start goes on with it
        }
    }

    private void tidy() {
        if (hasFailed) {
            return;
        }
        try {
            if (tidying.getAsBoolean()) {
                tidyIn(BETWEEN_PIECES_MILLIS);
            }
        } catch (StoreException | DatabaseClosedException | DiskFullException | DamagedDatabaseException e) {
            hasFailed = true;
            System.getLogger(CatalogueWriter.class.getName())
                    .log(System.Logger.Level.ERROR, "the catalogue could not be tidied", e);
        }
    }

    /// Says that the journal is about to hold the end of what is being done, so that it has to be done whatever happens.
    /// Fails it before `keep`, of whatever reason, only the next start can do it. Writing thread only.
    void promise() {
        hasPromised = true;
    }

    /// Says that the catalogue has what was promised. Writing thread only.
    void keep() {
        hasPromised = false;
    }

    /// Finishes what has been given and ends; the database may not be closed before.
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the catalogue may lack something that the journal holds. To be asked when it is closed.
    boolean hasFailed() {
        return hasFailed;
    }
}
