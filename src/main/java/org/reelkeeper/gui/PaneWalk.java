package org.reelkeeper.gui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The way from pane to pane with one key. A pane that is not shown, or holds nothing to focus, is passed over.
final class PaneWalk {

    private final List<? extends Node> panes;

    PaneWalk(List<? extends Node> panes) {
        this.panes = panes;
    }

    /// @param step 1 for the next pane, -1 for the previous one
    void walk(int step) {
        var here = current();
        for (var distance = 1; distance <= panes.size(); distance++) {
            var pane = panes.get(Math.floorMod(here + step * distance, panes.size()));
            if (isShown(pane) && focusIn(pane)) {
                return;
            }
        }
    }

    private int current() {
        for (var index = 0; index < panes.size(); index++) {
            if (panes.get(index).isFocusWithin()) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isShown(Node node) {
        for (var step = node; step != null; step = step.getParent()) {
            if (!step.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static boolean focusIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(PaneWalk::focusIn);
    }
}
