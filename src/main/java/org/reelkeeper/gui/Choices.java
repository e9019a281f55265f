package org.reelkeeper.gui;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// A few alternatives under each other of which one is chosen, each with a line on what it means.
public final class Choices<T> extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> chosen;

    public Choices(ObjectProperty<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("choices");
        setSpacing(6);
        chosen.subscribe(this::show);
    }

    /// Adds an alternative; the hint may be empty.
    public Choices<T> choice(T value, String id, String text, String hint) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setUserData(value);
        button.setSelected(value.equals(chosen.get()));
        button.setOnAction(_ -> chosen.set(value));
        button.setAccessibleText(hint.isEmpty() ? text : text + ". " + hint);
        getChildren().add(button);
        if (!hint.isEmpty()) {
            var words = new Label(hint);
            words.getStyleClass().addAll("form-hint", "choice-hint");
            words.setWrapText(true);
            getChildren().add(words);
        }
        return this;
    }

    /// Adds the alternatives in their order.
    public Choices<T> choices(T[] values, Function<T, String> id, Function<T, String> text, Function<T, String> hint) {
        for (var value : values) {
            choice(value, id.apply(value), text.apply(value), hint.apply(value));
        }
        return this;
    }

    private void show(T value) {
        group.getToggles().forEach(toggle -> toggle.setSelected(value.equals(toggle.getUserData())));
    }
}
