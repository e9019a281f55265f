package org.reelkeeper.gui.inspector;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.TintedText;
import org.reelkeeper.gui.WrappingCell;

/// What differs from the source, field by field, with the way back for each.
final class ChangesPane extends StackPane {

    private final InspectorModel model;
    private final Messages messages;
    private final FieldWords words;

    ChangesPane(InspectorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FieldWords(messages);
        var list = new ListView<FieldDifference>();
        list.setId("changes");
        list.setAccessibleText(messages.get("inspector.changes"));
        list.getStyleClass().add("inspector-list");
        list.setItems(model.changes());
        list.setCellFactory(_ -> new WrappingCell<>(this::content));
        var empty = new EmptyState(
                Feather.CHECK, messages.get("inspector.changes.none"), messages.get("inspector.changes.none.hint"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.changes()));
        list.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(list, empty);
    }

    private VBox content(FieldDifference change) {
        var name = new Label(words.name(change.slot(), change.label()));
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var state = new Label(messages.get(change.saved() ? "inspector.changes.saved" : "inspector.changes.typed"));
        state.getStyleClass().addAll("muted", "small");
        var revert = new Button(messages.get("inspector.revert"));
        revert.setId("change-revert-" + change.slot().key());
        revert.getStyleClass().add("link-button");
        revert.setAccessibleText(messages.get("inspector.revert.field", name.getText()));
        revert.setOnAction(_ -> model.revert(change));
        var head = new HBox(name, state, revert);
        head.getStyleClass().add("inspector-head");
        return new VBox(
                head,
                TintedText.between(
                        ShownText.of(change.before()).shown(),
                        ShownText.of(change.after()).shown()));
    }
}
