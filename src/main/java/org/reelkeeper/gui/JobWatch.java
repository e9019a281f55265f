package org.reelkeeper.gui;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.job.JobContext;

/// Watches a running job. The job tells how far it is on its own thread, as often as it likes; the window looks when it
/// likes, so that a fast job does not keep the window busy.
public final class JobWatch {

    private static final double NANOS = 1e9;

    private final ReadOnlyObjectWrapper<JobProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", JobProgress.NONE);
    private final LongSupplier nanos;
    private volatile long done;
    private volatile long total;
    private volatile long began;

    /// A watch by this clock, such as `System::nanoTime`.
    public JobWatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public ReadOnlyObjectProperty<JobProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Starts anew. On the thread of the window.
    public void begin() {
        began = nanos.getAsLong();
        tell(0, 0);
        look();
    }

    /// Any thread.
    public void tell(long newDone, long newTotal) {
        total = newTotal;
        done = newDone;
    }

    /// Takes what was told last. On the thread of the window.
    public void look() {
        progress.set(new JobProgress(done, total, (nanos.getAsLong() - began) / NANOS));
    }

    /// The context of a job with this watch looking on.
    public JobContext around(JobContext context) {
        return new JobContext() {
            @Override
            public void report(long newDone, long newTotal) {
                tell(newDone, newTotal);
                context.report(newDone, newTotal);
            }

            @Override
            public boolean isCancelled() {
                return context.isCancelled();
            }
        };
    }
}
