package org.reelkeeper.job;

/// What a job sees of whoever started it.
public interface JobContext {

    /// Tells how far the work is, in units of its own; `total` is 0 while it is not known.
    void report(long done, long total);

    boolean isCancelled();

    /// Leaves the work between two steps when somebody asked for it. Nobody interrupts the thread: H2 would take that
    /// for
    /// a read error.
    ///
    /// @throws JobCancelledException when the job is to stop
    default void checkCancelled() {
        if (isCancelled()) {
            throw new JobCancelledException();
        }
    }

    /// For work that nobody watches.
    static JobContext unwatched() {
        return new JobContext() {
            @Override
            public void report(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
