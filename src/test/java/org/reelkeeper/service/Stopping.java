package org.reelkeeper.service;

import java.util.concurrent.atomic.AtomicBoolean;
import org.reelkeeper.job.JobContext;

/// Cancels a job once it has reported so often how much of the whole is done.
final class Stopping implements JobContext {

    private final AtomicBoolean stopped = new AtomicBoolean();
    private int left;

    private Stopping(int reports) {
        left = reports;
    }

    static JobContext after(int reports) {
        return new Stopping(reports);
    }

    @Override
    public void report(long done, long total) {
        left -= total > 0 ? 1 : 0;
        stopped.set(left <= 0);
    }

    @Override
    public boolean isCancelled() {
        return stopped.get();
    }
}
