package org.reelkeeper.gui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobRunner;

/// Asks a question whose answer is awaited before it is asked again, however often somebody wishes so meanwhile; the
/// last wish is never forgotten. For questions that cannot be stopped. On the thread of the window.
public final class LatestAnswer<T> {

    private final JobRunner jobs;
    private final Supplier<Job<T>> question;
    private final Consumer<T> answered;
    private final Consumer<Throwable> failed;
    private boolean asking;
    private boolean again;

    /// A question.
    ///
    /// @param question made anew each time it is asked
    public LatestAnswer(JobRunner jobs, Supplier<Job<T>> question, Consumer<T> answered, Consumer<Throwable> failed) {
        this.jobs = jobs;
        this.question = question;
        this.answered = answered;
        this.failed = failed;
    }

    public void ask() {
        if (asking) {
            again = true;
            return;
        }
        again = false;
        asking = true;
        jobs.start(
                "count",
                question.get(),
                answer -> end(() -> answered.accept(answer)),
                fault -> end(() -> failed.accept(fault)));
    }

    private void end(Runnable told) {
        asking = false;
        told.run();
        if (again) {
            ask();
        }
    }
}
