package org.reelkeeper.gui;

import java.util.function.Consumer;
import org.reelkeeper.service.CatalogueEvent;

/// Brings what happens to the catalogue onto the thread of the window, in order.
public final class EventBridge implements Consumer<CatalogueEvent> {

    private final Consumer<CatalogueEvent> listener;

    public EventBridge(Consumer<CatalogueEvent> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(CatalogueEvent event) {
        FxThread.later(() -> listener.accept(event));
    }
}
