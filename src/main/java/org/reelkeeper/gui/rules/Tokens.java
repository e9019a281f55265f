package org.reelkeeper.gui.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;

/// Shows items as tokens and types new ones. Enter or a comma adds what is typed, Backspace takes the last token away.
/// Keeps no list of its own: it tells what a person wants and shows what it is given.
public final class Tokens extends FlowPane {

    private static final double LEAST = 100;
    private static final double EDGES = 16;

    private final TextField input = new TextField();
    private final Function<String, String> words;
    private final Messages messages;
    private Consumer<String> adder = _ -> {};
    private IntConsumer remover = _ -> {};

    /// @param words how an item is shown
    public Tokens(String id, Function<String, String> words, Messages messages) {
        this.words = words;
        this.messages = messages;
        getStyleClass().add("tokens");
        setMinWidth(LEAST); // else it would be as wide as its longest item
        input.setId(id);
        input.getStyleClass().add("token-input");
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::separate);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                add();
            }
        });
        getChildren().add(input);
    }

    public TextField input() {
        return input;
    }

    public void onAdd(Consumer<String> action) {
        adder = action;
    }

    public void onRemove(IntConsumer action) {
        remover = action;
    }

    /// The input stays where it is, so that it keeps the focus.
    public void show(List<String> items) {
        getChildren().remove(0, getChildren().size() - 1);
        for (int place = 0; place < items.size(); place++) {
            getChildren().add(place, token(words.apply(items.get(place)), place));
        }
    }

    private Button token(String item, int place) {
        var token = new Button(item, new FontIcon(Feather.X));
        token.setId(input.getId() + "-" + place);
        token.getStyleClass().setAll("token");
        token.setContentDisplay(ContentDisplay.RIGHT);
        token.setAccessibleText(messages.get("record.token.remove", item));
        token.setFocusTraversable(false);
        token.maxWidthProperty().bind(widthProperty().subtract(EDGES));
        token.setOnAction(_ -> remover.accept(place));
        return token;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !input.getText().isBlank()) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty()) {
            event.consume();
            remover.accept(getChildren().size() - 2);
        }
    }

    private void separate(KeyEvent event) {
        if (event.getCharacter().equals(",") || event.getCharacter().equals(";")) {
            event.consume();
            add();
        }
    }

    private void add() {
        var typed = input.getText().strip();
        input.clear();
        if (!typed.isEmpty()) {
            adder.accept(typed);
        }
    }
}
