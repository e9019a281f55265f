package org.reelkeeper.gui.queues;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;

/// A line for a name in the place of a row. Enter takes it; Esc, or going elsewhere, leaves things as they are.
final class NameLine extends VBox {

    private static final int LONGEST = 100;

    private final ListsModel model;
    private final TextField field = new TextField();

    NameLine(ListsModel model, Naming naming, Messages messages) {
        this.model = model;
        getStyleClass().add("name-line");
        field.setId("list-name");
        field.setText(naming.name());
        field.setTextFormatter(new TextFormatter<>(NameLine::shortened));
        field.setPromptText(messages.get("queues.name.prompt"));
        field.setAccessibleText(
                messages.get(naming.kind() == Naming.Kind.SEARCH ? "queues.name.search" : "queues.name.work-set"));
        var taken = new Label(
                messages.get(naming.kind() == Naming.Kind.SEARCH ? "queues.name.replaces" : "queues.name.twice"));
        taken.setId("list-name-taken");
        taken.getStyleClass().addAll("muted", "small");
        taken.setWrapText(true);
        taken.visibleProperty().bind(field.textProperty().map(model::isTaken));
        taken.managedProperty().bind(taken.visibleProperty());
        getChildren().addAll(field, taken);
        field.setOnAction(_ -> model.name(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((before, after) -> {
            if (before && !after) {
                model.forgetName();
            }
        });
    }

    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        if (change.getControlNewText().length() > LONGEST) {
            change.setText("");
        }
        return change;
    }

    void begin() {
        field.applyCss();
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.forgetName();
        }
    }
}
