package org.reelkeeper.gui.record;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ShownText;

/// Shows the beginning of a text that is too long to be typed between other fields, and a window to edit the whole.
final class LongText extends VBox {

    /// From here on a text area answers a key too late.
    static final int LONGEST = 64 * 1024;

    private static final int BEGINNING = 600;

    private final FieldRowModel row;
    private final Messages messages;
    private final String name;

    LongText(FieldRowModel row, String id, String name, Messages messages) {
        this.row = row;
        this.messages = messages;
        this.name = name;
        getStyleClass().add("long-text");
        var beginning = new Label();
        beginning.setWrapText(true);
        beginning.setMaxHeight(120);
        beginning.textProperty().bind(row.textProperty().map(LongText::beginning));
        var note = new Label();
        note.getStyleClass().add("field-hint");
        note.textProperty().bind(row.textProperty().map(text -> messages.get("record.long", text.length())));
        var edit = new Button(messages.get("record.long.edit"));
        edit.setId("edit-long-" + id);
        edit.setOnAction(_ -> openWindow());
        visibleProperty().bind(row.textProperty().map(text -> text.length() > LONGEST));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(beginning, note, edit);
    }

    private static String beginning(String text) {
        return text.length() > LONGEST
                ? ShownText.of(text.substring(0, BEGINNING)).shown() + " …"
                : "";
    }

    private void openWindow() {
        var base = ShownText.of(row.textProperty().get());
        var text = new TextArea(base.shown());
        text.setId("long-text");
        text.setAccessibleText(name);
        text.setWrapText(true);
        var window = new Stage();
        var done = new Button(messages.get("record.long.done"));
        done.setId("long-text-done");
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> {
            row.type(base.rawOf(text.getText()));
            window.close();
        });
        var leave = new Button(messages.get("record.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> window.close());
        var buttons = new HBox(8, done, leave);
        buttons.getStyleClass().add("window-buttons");
        var root = new BorderPane(text);
        root.setBottom(buttons);
        root.getStylesheets().addAll(getStylesheets());
        show(window, root);
    }

    private void show(Stage window, BorderPane root) {
        var scene = new Scene(root, 800, 600);
        scene.getStylesheets().addAll(getScene().getStylesheets());
        scene.getPreferences().setColorScheme(getScene().getPreferences().getColorScheme());
        window.initOwner(getScene().getWindow());
        window.setTitle(name);
        window.setScene(scene);
        window.show();
    }
}
