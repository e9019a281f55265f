package org.reelkeeper.service;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.store.StoreException;

/// The one thread that writes. Nobody interrupts it: an interrupt inside H2 shows up as a damaged file.
///
/// Once the database has failed it takes no more work: the journal may hold what the database lacks, and the next start
/// brings that in before anything else is done.
final class CatalogueWriter implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("catalogue-writer").daemon(false).unstarted(task));

    private boolean hasFailed;

    /// Does the work on the writing thread and waits for it, without ever passing an interrupt on.
    <T> T call(Callable<T> work) {
        return join(submit(work));
    }

    /// Waits for work that was given before, and fails as it did.
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
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
            return work.call();
        } catch (StoreException | DiskFullException | DamagedDatabaseException e) {
            hasFailed = true;
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /// Finishes what has been given and ends.
    @Override
    public void close() {
        thread.shutdown();
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
