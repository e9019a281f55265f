package org.reelkeeper.gui;

import java.util.function.Consumer;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// Runs each job at once on the caller's thread, so that a test need not wait.
public final class SameThreadJobs implements JobRunner {

    @Override
    public <T> JobHandle start(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        T outcome;
        try {
            outcome = job.run(JobContext.unwatched());
        } catch (Exception failed) {
            onFailed.accept(failed);
            return () -> {};
        }
        onDone.accept(outcome);
        return () -> {};
    }
}
