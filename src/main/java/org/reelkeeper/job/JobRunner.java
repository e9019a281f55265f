package org.reelkeeper.job;

import java.util.function.Consumer;

/// Starts jobs away from the caller's thread and brings their outcome back to it.
public interface JobRunner {

    <T> JobHandle start(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed);
}
