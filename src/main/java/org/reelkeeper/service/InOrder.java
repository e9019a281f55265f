package org.reelkeeper.service;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Pieces of work done on other threads whose results are taken in the order in which they were given, on the thread
/// that gives them. A few are under way at once and no more, so that memory does not grow with their number.
final class InOrder<T> implements AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int UNDER_WAY = THREADS + 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("getting-ready-", 1).daemon(true).factory());
    private final Queue<CompletableFuture<T>> underWay = new ArrayDeque<>();
    private final Consumer<T> taker;

    InOrder(Consumer<T> taker) {
        this.taker = taker;
    }

    void give(Supplier<T> work) {
        if (underWay.size() == UNDER_WAY) {
            takeOne();
        }
        underWay.add(CompletableFuture.supplyAsync(work, threads));
    }

    void finish() {
        while (!underWay.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() {
        taker.accept(CatalogueWriter.join(underWay.remove()));
    }

    /// Waits for what is under way; nobody takes its results.
    @Override
    public void close() {
        underWay.forEach(work -> work.cancel(false));
        threads.close();
    }
}
