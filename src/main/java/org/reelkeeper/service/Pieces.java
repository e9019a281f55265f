package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gathers things into lists of `Scribe.PIECE` and hands each on when it is full.
final class Pieces<T> {

    private final Consumer<List<T>> taker;
    private List<T> open = new ArrayList<>();

    Pieces(Consumer<List<T>> taker) {
        this.taker = taker;
    }

    void add(T thing) {
        open.add(thing);
        if (open.size() == Scribe.PIECE) {
            finish();
        }
    }

    void finish() {
        if (!open.isEmpty()) {
            taker.accept(open);
            open = new ArrayList<>();
        }
    }
}
