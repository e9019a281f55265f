package org.reelkeeper.vault;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Work done by several threads at once whose results come out in the order in which it was given, with no more than a
/// few pieces under way so that memory stays bounded. Used by one thread, on which the results are taken too.
final class OrderedWork<T> implements AutoCloseable {

    /// Takes one result.
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    private final ExecutorService threads;
    private final int limit;
    private final Taker<T> taker;
    private final Queue<Future<T>> underWay = new ArrayDeque<>();

    OrderedWork(int threads, Taker<T> taker) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.limit = threads * 3;
        this.taker = taker;
    }

    void give(Callable<T> work) throws IOException {
        underWay.add(threads.submit(work));
        if (underWay.size() >= limit) {
            takeOne();
        }
    }

    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() throws IOException {
        try {
            taker.take(underWay.remove().get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /// Waits for what is under way; nobody takes its results.
    @Override
    public void close() {
        underWay.forEach(work -> work.cancel(false));
        threads.close();
    }
}
