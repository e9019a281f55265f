package org.reelkeeper.gui.load;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// Runs jobs one after the other on the thread of the test. The one that runs can be cancelled from within, and then
/// tells nothing more; what is started meanwhile runs behind it.
final class StoppingJobs implements JobRunner {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;
    private AtomicBoolean current = new AtomicBoolean();

    @Override
    public <T> JobHandle start(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        var cancelled = new AtomicBoolean();
        waiting.add(() -> run(job, onDone, onFailed, cancelled));
        return () -> current.set(true);
    }

    /// Lets go what waits, and what that starts.
    void letGo() {
        while (!running && !waiting.isEmpty()) {
            running = true;
            waiting.remove().run();
            running = false;
        }
    }

    private <T> void run(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed, AtomicBoolean cancelled) {
        current = cancelled;
        try {
            var result = job.run(context(cancelled));
            if (!cancelled.get()) {
                onDone.accept(result);
            }
        } catch (Exception e) {
            if (!cancelled.get()) {
                onFailed.accept(e);
            }
        }
    }

    private static JobContext context(AtomicBoolean cancelled) {
        return new JobContext() {
            @Override
            public void report(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }
}
