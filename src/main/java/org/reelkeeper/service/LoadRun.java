package org.reelkeeper.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;

/// Runs one load: the calling thread reads, others check, the writing thread writes, and between them wait a few batches
/// and no more, so that a file of any size needs the memory of a small one. Checking takes as long as reading and writing
/// together, so it has all cores but one.
final class LoadRun {

    private static final int CHECKING = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private static final int WAITING = CHECKING + 3;

    private final OpenCatalogue catalogue;
    private final LoadWriting writing;
    private final Semaphore places = new Semaphore(WAITING);
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    LoadRun(OpenCatalogue catalogue, LoadWriting writing) {
        this.catalogue = catalogue;
        this.writing = writing;
    }

    /// Takes the records of a load and waits until all are written.
    ///
    /// @return whether it came to the end; false when it was stopped
    boolean run(LoadState load, JobContext context) {
        long total = load.bytes();
        boolean complete = true;
        try (var checking = Executors.newFixedThreadPool(
                CHECKING,
                Thread.ofPlatform().name("load-checking-", 1).daemon(true).factory())) {
            LoadReading.onward(catalogue, load, read -> writing.pass(load, read), batch -> {
                        submit(load, batch, checking);
                        context.report(batch.bytes(), total);
                    })
                    .run(context);
        } catch (JobCancelledException e) {
            complete = false;
        } finally {
            last.exceptionally(_ -> false).join(); // the next load counts on what this one has written
        }
        CatalogueWriter.join(last);
        return complete;
    }

    /// Every batch waits for the one before it, so a batch that failed stops all that follow.
    private void submit(LoadState load, LoadReading.Batch batch, ExecutorService checking) {
        if (last.isCompletedExceptionally()) {
            CatalogueWriter.join(last);
        }
        places.acquireUninterruptibly();
        var prepared = CompletableFuture.supplyAsync(() -> writing.prepare(load, batch), checking);
        last = last.thenCombine(prepared, (_, ready) -> ready)
                .thenCompose(ready -> catalogue.writer().submit(() -> {
                    writing.take(load, ready);
                    return true;
                }))
                .whenComplete((_, _) -> places.release());
    }
}
