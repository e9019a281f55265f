package org.reelkeeper.gui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.WrappingCell;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.SourceView;

/// The text that the record was read from. The field that has the focus is lit; a click on a field goes to it.
final class SourcePane extends VBox {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ListView<SourceLine> list = new ListView<>();
    private final InspectorModel model;
    private final Messages messages;

    SourcePane(InspectorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("source-pane");
        var where = new Label();
        where.setId("source-where");
        where.getStyleClass().add("inspector-line");
        where.textProperty()
                .bind(model.sourceProperty()
                        .map(source -> source.map(this::where).orElse("")));
        list.setId("source-lines");
        list.setAccessibleText(messages.get("inspector.source"));
        list.setItems(model.lines());
        list.setCellFactory(_ -> new WrappingCell<>(line -> new SourceLineView(line, model, messages)));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.open().focusProperty().subscribe(slot -> slot.ifPresent(this::light));
        model.open().soughtProperty().subscribe(() -> list.refresh());
        model.lines().subscribe(() -> model.open().focusProperty().get().ifPresent(this::light));
        getChildren().addAll(where, list);
    }

    private String where(SourceView source) {
        return messages.get(
                "inspector.source.where",
                source.fileName(),
                Long.toString(source.firstLine()),
                Long.toString(source.lastLine()),
                messages.get("inspector.encoding." + source.encoding().name()),
                source.lineEnding());
    }

    private void light(Slot slot) {
        list.refresh();
        int line = model.lineOf(slot);
        if (line >= 0) {
            list.scrollTo(Math.max(0, line - 3));
        }
    }

    private void press(KeyEvent event) {
        if (COPY.match(event)) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .flatMap(line -> line.pieces().stream()
                            .flatMap(piece -> piece.slot().stream())
                            .findFirst())
                    .ifPresent(model::goTo);
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(String.join(
                "\n",
                list.getSelectionModel().getSelectedItems().stream()
                        .map(SourceLine::text)
                        .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
