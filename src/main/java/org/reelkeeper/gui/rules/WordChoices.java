package org.reelkeeper.gui.rules;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// Choosing one or several of a few words.
public final class WordChoices {

    private WordChoices() {}

    public static <T> ChoiceBox<T> one(
            String id, String name, List<T> values, Function<T, String> word, ObjectProperty<T> chosen) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(values);
        box.setConverter(converter(word));
        chosen.subscribe(box::setValue);
        box.valueProperty().subscribe(value -> {
            if (value != null) { // a choice box has no value between two lists
                chosen.set(value);
            }
        });
        openByArrow(box);
        return box;
    }

    /// An arrow key opens the list instead of leaving the box.
    public static void openByArrow(ChoiceBox<?> box) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
            if (arrow && !event.isAltDown() && !box.isShowing()) {
                event.consume();
                box.show();
            }
        });
    }

    /// A button for each word, pressed while it is chosen.
    public static <T> FlowPane several(String id, List<T> values, Function<T, String> word, ObservableList<T> chosen) {
        var pane = new FlowPane();
        pane.setId(id);
        pane.getStyleClass().add("pills");
        for (var value : values) {
            var pill = new ToggleButton(word.apply(value));
            pill.setId(id + "-" + value.toString().toLowerCase(java.util.Locale.ROOT));
            pill.getStyleClass().add("pill");
            pill.setSelected(chosen.contains(value));
            pill.selectedProperty().subscribe((_, selected) -> {
                chosen.remove(value);
                if (selected) {
                    chosen.add(value);
                }
            });
            pane.getChildren().add(pill);
        }
        return pane;
    }

    private static <T> StringConverter<T> converter(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value); // a choice box has no value between two lists
            }

            @Override
            public T fromString(String written) {
                throw new UnsupportedOperationException(written);
            }
        };
    }
}
