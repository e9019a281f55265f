package org.reelkeeper.gui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ShownText;

/// Types the text of one row in its place. Enter saves; with Shift it begins a line.
final class ShotEditor extends VBox {

    private static final int COLUMNS = 40;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 12;

    private final TextArea area = new TextArea();
    private final ShotsModel model;
    private final Messages messages;
    private ShownText base = ShownText.of("");
    private boolean isOpening;
    private boolean wantsFocus;

    ShotEditor(ShotsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("shot-editor");
        area.setId("shot-text");
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.textProperty().subscribe(typed -> {
            if (!isOpening) {
                model.type(base.rawOf(typed));
            }
        });
        area.sceneProperty().subscribe(_ -> takeFocus());
        var keys = new Label(messages.get("inspector.shots.keys"));
        keys.getStyleClass().addAll("muted", "small");
        keys.setWrapText(true);
        getChildren().addAll(area, keys, buttons());
    }

    /// Begins to edit a row, with the focus as soon as it stands in the window.
    void show(ShotRow row) {
        boolean isHead = row instanceof ShotRow.Head;
        area.setAccessibleText(messages.get(isHead ? "inspector.shots.text.head" : "inspector.shots.text"));
        isOpening = true;
        base = ShownText.of(row.text());
        area.setText(base.shown());
        isOpening = false;
        int lines = area.getLength() / COLUMNS
                + (int) area.getText().chars().filter(each -> each == '\n').count()
                + 1;
        area.setPrefRowCount(Math.clamp(lines, FEWEST_LINES, MOST_LINES));
        wantsFocus = true;
        takeFocus();
    }

    boolean hasFocus() {
        return area.isFocused();
    }

    /// A row that is scrolled out of sight and back again does not take the focus a second time.
    private void takeFocus() {
        if (wantsFocus && area.getScene() != null) { // it comes with the cell
            wantsFocus = false;
            area.requestFocus();
            area.positionCaret(area.getLength());
        }
    }

    private HBox buttons() {
        var save = new Button(messages.get("inspector.shots.save"));
        save.setId("shot-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> model.save());
        var leave = new Button(messages.get("inspector.shots.leave"));
        leave.setId("shot-leave");
        leave.setOnAction(_ -> model.leave());
        var buttons = new HBox(save, leave);
        buttons.getStyleClass().add("shot-buttons");
        return buttons;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            area.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.save();
        }
    }
}
