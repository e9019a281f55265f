package org.reelkeeper.gui.rules;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;

/// Finds countries and groups by name, code or former name, and keeps the chosen ones as tokens.
final class TerritoryPicker extends VBox {

    private static final double ROW = 26;

    private final TargetsModel model;
    private final ListView<String> found = new ListView<>();
    private final Tokens tokens;

    TerritoryPicker(String id, String name, TargetsModel model, Messages messages) {
        this.model = model;
        var words = new RuleWords(messages);
        tokens = new Tokens(id, words::place, messages);
        tokens.input().setAccessibleText(name);
        tokens.input().setPromptText(messages.get("record.rule.places.prompt"));
        tokens.onAdd(_ -> {});
        tokens.onRemove(place -> {
            if (place >= 0) {
                model.places().remove(place);
            }
        });
        model.places().subscribe(() -> tokens.show(model.places()));
        tokens.show(model.places());
        tokens.input().textProperty().subscribe(typed -> {
            found.getItems().setAll(model.suggestions(typed));
            found.getSelectionModel().selectFirst();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        list(id, messages, place -> longName(words, place, messages));
        getStyleClass().add("territory-picker");
        getChildren().addAll(tokens, found);
    }

    private void list(String id, Messages messages, Function<String, String> word) {
        found.setId(id + "-found");
        found.setAccessibleText(messages.get("record.rule.places.found"));
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.prefHeightProperty()
                .bind(Bindings.size(found.getItems()).multiply(ROW).add(8));
        found.visibleProperty().bind(Bindings.isNotEmpty(found.getItems()));
        found.managedProperty().bind(found.visibleProperty());
        found.setCellFactory(_ -> new ListCell<>() {
            {
                prefWidthProperty().bind(found.widthProperty().subtract(24));
            }

            @Override
            protected void updateItem(String place, boolean empty) {
                super.updateItem(place, empty);
                setText(empty ? "" : word.apply(place));
            }
        });
        found.setOnMouseClicked(_ -> take());
    }

    /// Enter takes the marked place, the first unless a person moved on.
    private void choose(KeyEvent event) {
        if (found.getItems().isEmpty()) {
            return;
        }
        var selection = found.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            selection.select(Math.clamp(
                    selection.getSelectedIndex() + step, 0, found.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            tokens.input().clear();
        }
    }

    private void take() {
        var place = found.getItems().get(found.getSelectionModel().getSelectedIndex());
        tokens.input().clear();
        model.places().add(place);
        tokens.input().requestFocus();
    }

    private String longName(RuleWords words, String place, Messages messages) {
        return messages.get(
                "record.rule.place",
                words.place(place),
                place,
                words.otherNames(place, tokens.input().getText()));
    }
}
