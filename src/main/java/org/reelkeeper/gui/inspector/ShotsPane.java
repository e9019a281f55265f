package org.reelkeeper.gui.inspector;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.WrappingCell;

/// The summary as blocks and shots. A row is edited in its place and shown in the form when it is chosen.
final class ShotsPane extends StackPane {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ListView<ShotRow> list = new ListView<>();
    private final ShotsModel model;
    private final Messages messages;
    private final ShotEditor editor;

    ShotsPane(InspectorModel inspector, Messages messages) {
        this.model = inspector.shots();
        this.messages = messages;
        this.editor = new ShotEditor(model, messages);
        getStyleClass().add("shots-pane");
        list.setId("shots");
        list.setAccessibleText(messages.get("inspector.shots"));
        list.getStyleClass().add("inspector-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen().ifPresent(model::point));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.editedProperty().subscribe(row -> row.ifPresentOrElse(this::open, this::close));
        var empty = new EmptyState(
                Feather.FILM, messages.get("inspector.shots.none"), messages.get("inspector.shots.none.hint"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        var column = new VBox(typed(), list);
        column.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(column, empty);
    }

    private Label typed() {
        var typed = new Label(messages.get("inspector.shots.typed"));
        typed.setId("shots-typed");
        typed.getStyleClass().add("inspector-line");
        typed.setWrapText(true);
        typed.visibleProperty().bind(model.typedProperty());
        typed.managedProperty().bind(typed.visibleProperty());
        return typed;
    }

    private Optional<ShotRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open(ShotRow row) {
        editor.show(row);
        list.refresh();
        list.scrollTo(Math.max(0, model.rows().indexOf(row)));
    }

    private void close() {
        boolean hadFocus = editor.hasFocus();
        int index = list.getSelectionModel().getSelectedIndex();
        list.refresh();
        if (hadFocus) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(Math.max(0, index));
        }
    }

    private void press(KeyEvent event) {
        if (!event.getTarget().equals(list)) {
            return; // a key of the editor
        }
        if (COPY.match(event)) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.F2 || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown())) {
            event.consume();
            chosen().ifPresent(model::edit);
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(list.getSelectionModel().getSelectedItems().stream()
                .map(ShotRow::text)
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private WrappingCell<ShotRow> cell() {
        var cell = new WrappingCell<>(this::content);
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                Optional.ofNullable(cell.getItem()).ifPresent(model::edit);
            }
        });
        return cell;
    }

    private Region content(ShotRow row) {
        return model.editedProperty().get().equals(Optional.of(row)) ? editor : new ShotRowView(row, model, messages);
    }
}
