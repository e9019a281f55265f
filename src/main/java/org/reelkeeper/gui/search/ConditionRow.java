package org.reelkeeper.gui.search;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Comparison;
import org.reelkeeper.query.QueryName;

/// One condition: not, name, comparison, value, and the way to take it out.
final class ConditionRow extends HBox {

    private static final int ROWS = 14;

    private final ComboBox<QueryName> name = new ComboBox<>();
    private final TextField value = new TextField();
    private final ConditionModel model;
    private final Messages messages;

    ConditionRow(ConditionModel model, int number, Runnable remove, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("condition-row");
        fillNames(number);
        value.setId("condition-value-" + number);
        value.setAccessibleText(messages.get("search.builder.value"));
        value.textProperty().bindBidirectional(model.valueProperty());
        value.disableProperty().bind(model.comparisonProperty().isEqualTo(Comparison.PRESENT));
        value.promptTextProperty()
                .bind(model.nameProperty().map(some -> some == QueryName.ANY_TEXT ? "" : words(some)));
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().addAll(negated(number), name, comparison(number), value, removeButton(number, remove));
    }

    TextField value() {
        return value;
    }

    ConditionModel model() {
        return model;
    }

    void focus() {
        name.requestFocus();
    }

    private CheckBox negated(int number) {
        var box = new CheckBox(messages.get("search.builder.not"));
        box.setId("condition-not-" + number);
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.negatedProperty());
        return box;
    }

    private void fillNames(int number) {
        name.setId("condition-name-" + number);
        name.setAccessibleText(messages.get("search.builder.name"));
        name.getItems().add(QueryName.ANY_TEXT);
        name.getItems().addAll(QueryName.all());
        name.setVisibleRowCount(ROWS);
        name.setMinWidth(130);
        name.setPrefWidth(130);
        name.setConverter(shown(this::name));
        name.setCellFactory(_ -> new NameCell());
        name.valueProperty().bindBidirectional(model.nameProperty());
    }

    private ChoiceBox<Comparison> comparison(int number) {
        var box = new ChoiceBox<Comparison>();
        box.setId("condition-comparison-" + number);
        box.setAccessibleText(messages.get("search.builder.comparison"));
        box.setMinWidth(120);
        box.setPrefWidth(120);
        box.setConverter(shown(this::name));
        model.nameProperty().subscribe(_ -> {
            box.getItems().setAll(model.comparisons());
            box.setValue(model.comparisonProperty().get());
        });
        model.comparisonProperty().subscribe(box::setValue);
        box.setOnAction(_ -> {
            if (box.getValue() != null) { // a box has no value while it is filled anew
                model.comparisonProperty().set(box.getValue());
            }
        });
        return box;
    }

    private Button removeButton(int number, Runnable remove) {
        var button = new Button("", new FontIcon(Feather.X));
        button.setId("condition-remove-" + number);
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setAccessibleText(messages.get("search.builder.remove"));
        button.setOnAction(_ -> remove.run());
        return button;
    }

    private String name(QueryName some) {
        return some == QueryName.ANY_TEXT ? messages.get("search.builder.any-text") : some.key();
    }

    private String name(Comparison some) {
        return messages.get("search.builder.comparison." + some.name().toLowerCase(Locale.ROOT));
    }

    private String words(QueryName some) {
        return messages.get("search.name." + some.key());
    }

    private static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("only shown: " + text);
            }
        };
    }

    /// The name, and behind it what it looks at.
    private final class NameCell extends ListCell<QueryName> {

        @Override
        protected void updateItem(QueryName some, boolean empty) {
            super.updateItem(some, empty);
            boolean shown = !empty && some != null;
            setText(shown ? name(some) + (some == QueryName.ANY_TEXT ? "" : "  ·  " + words(some)) : "");
        }
    }
}
