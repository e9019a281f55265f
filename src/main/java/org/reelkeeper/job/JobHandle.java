package org.reelkeeper.job;

/// A running job as its starter holds it.
@FunctionalInterface
public interface JobHandle {

    void cancel();
}
