package org.reelkeeper.job;

/// Work that takes a while. It runs on the thread of whoever calls it.
@FunctionalInterface
public interface Job<T> {

    T run(JobContext context) throws Exception;
}
