package org.reelkeeper.gui.queues;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Draws saved searches to other places among them: before the row in whose upper half one is let go, else behind it.
record SearchDrag(ListsModel model) {

    private static final DataFormat NAME = new DataFormat("application/x-reelkeeper-search");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

    void joinTo(QueueRow row, String name, int place) {
        row.setOnDragDetected(event -> {
            event.consume();
            row.disarm(); // its button is let go elsewhere
            row.startDragAndDrop(TransferMode.MOVE).setContent(Map.of(NAME, name));
        });
        row.setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
                mark(row, isBehind(row, event), !isBehind(row, event));
            }
        });
        row.setOnDragExited(_ -> mark(row, false, false));
        row.setOnDragDropped(event -> {
            dragged(event).ifPresent(search -> model.drop(search, isBehind(row, event) ? place + 1 : place));
            event.setDropCompleted(dragged(event).isPresent());
            event.consume();
        });
    }

    private static void mark(QueueRow row, boolean behind, boolean before) {
        row.pseudoClassStateChanged(BEHIND, behind);
        row.pseudoClassStateChanged(BEFORE, before);
    }

    private static boolean isBehind(QueueRow row, DragEvent event) {
        return event.getY() > row.getHeight() / 2;
    }

    private static Optional<String> dragged(DragEvent event) {
        return event.getDragboard().getContent(NAME) instanceof String name ? Optional.of(name) : Optional.empty();
    }
}
