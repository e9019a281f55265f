package org.reelkeeper.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Holds the place of something that takes long to make, to style and to lay out, until it is wanted. So the window can be
/// worked in before all of it is there.
///
/// @param <N> what it will hold
public final class Later<N extends Node> extends StackPane {

    private final Supplier<N> making;
    private Optional<N> content = Optional.empty();

    public Later(Supplier<N> making) {
        this.making = making;
    }

    /// What it holds, made when it is asked for first.
    public N get() {
        return content.orElseGet(this::make);
    }

    /// What it holds already.
    public Optional<N> made() {
        return content;
    }

    private N make() {
        var made = making.get();
        content = Optional.of(made);
        getChildren().setAll(List.of(made));
        return made;
    }
}
