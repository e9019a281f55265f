package org.reelkeeper.service;

/// Somebody listens until this is closed.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
