package org.reelkeeper.gui.queues;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.service.RecordQuery;

/// Words that a record must hold. Asks while typing, after a short rest, and at once on Enter; Esc clears.
public final class SearchBox extends StackPane {

    private static final Duration REST = Duration.millis(180);

    private final TextField field = new TextField();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<RecordQuery> query;

    public SearchBox(ObjectProperty<RecordQuery> query, Messages messages) {
        this.query = query;
        getStyleClass().add("search-box");
        field.setId("search");
        field.setPromptText(messages.get("queues.search.prompt"));
        field.setAccessibleText(messages.get("queues.search.name"));
        var sign = new FontIcon(Feather.SEARCH);
        sign.setMouseTransparent(true);
        StackPane.setAlignment(sign, Pos.CENTER_LEFT);
        getChildren().addAll(field, sign, clearButton(messages));

        rest.setOnFinished(_ -> ask());
        field.textProperty().subscribe(_ -> rest.playFromStart());
        field.setOnAction(_ -> ask());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        query.map(RecordQuery::words).subscribe(this::show);
    }

    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private Button clearButton(Messages messages) {
        var clear = new Button("", new FontIcon(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().addAll("icon-button", "quiet", "search-clear");
        clear.setAccessibleText(messages.get("queues.search.clear"));
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> clear());
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        return clear;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void clear() {
        field.clear();
        ask();
    }

    private void ask() {
        rest.stop();
        var words = field.getText().strip();
        if (!words.equals(query.get().words())) {
            query.set(query.get().withWords(words));
        }
    }

    private void show(String words) {
        if (!field.getText().strip().equals(words)) {
            field.setText(words);
            rest.stop();
        }
    }
}
