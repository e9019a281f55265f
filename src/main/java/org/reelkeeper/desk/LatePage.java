package org.reelkeeper.desk;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A page that is made when it is first shown and kept from then on: without it the window is there sooner.
final class LatePage {

    private final Supplier<Node> making;
    private Optional<Node> page = Optional.empty();

    LatePage(Supplier<Node> making) {
        this.making = making;
    }

    Node node() {
        var node = page.orElseGet(making);
        page = Optional.of(node);
        return node;
    }

    boolean isShown() {
        return page.filter(node -> node.getScene() != null).isPresent();
    }
}
