package org.reelkeeper.gui.inspector;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.WrappingCell;
import org.reelkeeper.service.Revision;

/// Everything that happened to the record, newest first.
final class HistoryPane extends StackPane {

    HistoryPane(InspectorModel model, Workplace workplace, Messages messages) {
        var list = new ListView<Revision>();
        list.setId("history");
        list.setAccessibleText(messages.get("inspector.history"));
        list.getStyleClass().add("inspector-list");
        list.setItems(model.history());
        list.setCellFactory(
                _ -> new WrappingCell<>(revision -> new RevisionView(revision, model, workplace, messages)));
        var empty = new EmptyState(
                Feather.CLOCK, messages.get("inspector.history.none"), messages.get("inspector.history.none.hint"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.history()));
        list.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(list, empty);
    }
}
