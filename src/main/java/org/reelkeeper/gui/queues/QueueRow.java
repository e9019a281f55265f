package org.reelkeeper.gui.queues;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.service.Queue;

/// One queue: sign, name, count. Chosen like one of a row of buttons, and once chosen it stays so.
final class QueueRow extends ToggleButton {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    QueueRow(String id, String name, Shape shape, ObservableValue<Long> count, Messages messages) {
        setId(id);
        getStyleClass().setAll("queue-row");
        var sign = new StackPane(shape.node());
        sign.getStyleClass().add("queue-sign");
        var words = new Label(name);
        words.getStyleClass().add("queue-name");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = new Label();
        number.getStyleClass().add("queue-count");
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty().bind(count.map(records -> records < 0 ? "–" : messages.get("queues.count", records)));
        count.subscribe(records -> pseudoClassStateChanged(NONE, records == 0));
        accessibleTextProperty().bind(number.textProperty().map(text -> name + ", " + text));
        var box = new HBox(sign, words, number);
        box.setAlignment(Pos.CENTER_LEFT);
        box.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Such as `with-problems`.
    static String word(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Like a radio button: choosing it again does not unchoose it.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
