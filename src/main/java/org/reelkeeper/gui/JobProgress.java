package org.reelkeeper.gui;

/// How far a job has come, in units of its own.
///
/// @param total 0 while it is not known
/// @param seconds since the work began
public record JobProgress(long done, long total, double seconds) {

    public static final JobProgress NONE = new JobProgress(0, 0, 0);

    /// From 0 to 1; below 0 while nobody knows.
    public double share() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }

    public double perSecond() {
        return seconds <= 0 ? 0 : done / seconds;
    }

    /// Below 0 while nobody knows.
    public long secondsLeft() {
        return total <= 0 || done <= 0 || seconds <= 0 ? -1 : (long) Math.ceil((total - done) / perSecond());
    }
}
