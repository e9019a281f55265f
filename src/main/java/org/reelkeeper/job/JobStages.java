package org.reelkeeper.job;

/// Several pieces of work, one after the other, told as one: each counts for its weight, whatever its own units are.
public final class JobStages {

    private static final long FINE = 10_000;

    private final JobContext whole;
    private final long total;
    private long begun;

    /// @param total the weights of all stages
    public JobStages(JobContext whole, long total) {
        this.whole = whole;
        this.total = total;
    }

    /// The context of the stage that follows.
    public JobContext next(long weight) {
        long before = begun;
        begun += weight;
        return new JobContext() {
            @Override
            public void report(long done, long of) {
                if (of > 0) {
                    double share = (double) Math.min(done, of) / of;
                    whole.report(before * FINE + (long) (weight * FINE * share), total * FINE);
                }
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
