package org.reelkeeper.gui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.concurrent.Task;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// Turns jobs into JavaFX tasks. One instance sits on the writing thread, another on threads for reading.
/// Started from the thread of the window, which also hears the outcome. A job that was cancelled tells nothing more; but an
/// act that was done before it could be cancelled tells that it was done.
public final class FxJobRunner implements JobRunner, AutoCloseable {

    private final ExecutorService threads;
    private final JobList listed;
    private final int count;
    private final boolean doesActs;

    private FxJobRunner(String name, int count, JobList listed, boolean doesActs) {
        this.listed = listed;
        this.doesActs = doesActs;
        this.count = count;
        threads = Executors.newFixedThreadPool(
                count,
                Thread.ofPlatform().daemon().name("reelkeeper-" + name + "-", 1).factory());
    }

    /// Short questions; nobody needs to see them listed.
    public static FxJobRunner reading() {
        return new FxJobRunner("reading", 2, new JobList(), false);
    }

    /// Acts, one after the other, listed while they run.
    public static FxJobRunner writing(JobList listed) {
        return new FxJobRunner("writing", 1, listed, true);
    }

    @Override
    public <T> JobHandle start(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        if (threads.isShutdown()) {
            return () -> {}; // a wish that came after the end
        }
        var task = new JobTask<>(title, job);
        task.setOnSucceeded(_ -> {
            listed.remove(task);
            if (doesActs || !task.wasCancelled) {
                onDone.accept(task.getValue());
            }
        });
        task.setOnFailed(_ -> {
            listed.remove(task);
            if (doesActs || !task.wasCancelled) {
                onFailed.accept(task.getException());
            }
        });
        task.setOnCancelled(_ -> listed.remove(task));
        listed.add(task);
        threads.execute(task);
        return task::leave;
    }

    /// Asks all that runs or waits here to stop.
    public void cancelAll() {
        listed.cancelAll();
    }

    /// Waits until what was started or cancelled before has left its thread.
    public void settle() {
        var here = new CountDownLatch(count);
        var waits = IntStream.range(0, count)
                .mapToObj(_ -> threads.submit(() -> arrive(here)))
                .toList();
        waits.forEach(FxJobRunner::await);
    }

    private static boolean arrive(CountDownLatch here) throws InterruptedException {
        here.countDown();
        here.await();
        return true;
    }

    private static void await(Future<?> wait) {
        try {
            wait.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for jobs to end", e);
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    private static final class JobTask<T> extends Task<T> implements JobContext {

        private final Job<T> job;
        private boolean wasCancelled; // a task that has just ended on its thread takes no cancelling and tells its end

        JobTask(String title, Job<T> job) {
            this.job = job;
            updateTitle(title);
        }

        void leave() {
            wasCancelled = true;
            cancel(false); // no interrupt: H2 would report it as a read error
        }

        @Override
        protected T call() throws Exception {
            return job.run(this);
        }

        @Override
        public void report(long done, long total) {
            updateProgress(total > 0 ? done : -1, total > 0 ? total : -1);
            updateMessage(Long.toString(done));
        }
    }
}
