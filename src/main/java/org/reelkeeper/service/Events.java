package org.reelkeeper.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells all who listen what has happened; on the thread on which it happened.
final class Events {

    private final List<Consumer<CatalogueEvent>> listeners = new CopyOnWriteArrayList<>();

    Subscription subscribe(Consumer<CatalogueEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(CatalogueEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
