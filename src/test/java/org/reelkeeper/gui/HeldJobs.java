package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// Keeps the jobs until the test lets them go, so that it can look at what is shown meanwhile.
public final class HeldJobs implements JobRunner {

    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> JobHandle start(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        Runnable run = () -> new SameThreadJobs().start(title, job, onDone, onFailed);
        waiting.add(run);
        return () -> waiting.remove(run);
    }

    public void letGo() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
