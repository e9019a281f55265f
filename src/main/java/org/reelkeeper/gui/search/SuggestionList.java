package org.reelkeeper.gui.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.reelkeeper.gui.Messages;

/// The list of what is offered. It never takes the focus from the line that somebody types into.
final class SuggestionList extends ListView<Suggestion> {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 10;

    private Consumer<Suggestion> taken = _ -> {};

    SuggestionList(ObservableList<Suggestion> offered, String id, Messages messages) {
        super(offered);
        setId(id);
        getStyleClass().add("suggestions");
        setAccessibleText(messages.get("search.suggestions"));
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setCellFactory(_ -> new SuggestionCell());
        prefHeightProperty().bind(Bindings.size(offered).map(size -> Math.min(MOST_ROWS, size.intValue()) * ROW + 10));
        visibleProperty().bind(Bindings.isNotEmpty(offered));
        managedProperty().bind(visibleProperty());
        offered.subscribe(() -> getSelectionModel().clearSelection());
    }

    void onTaken(Consumer<Suggestion> whenTaken) {
        taken = whenTaken;
    }

    void step(int by) {
        int place = getSelectionModel().getSelectedIndex() + by;
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (place < getItems().size()) {
            getSelectionModel().select(place);
            scrollTo(Math.max(0, place - MOST_ROWS + 2));
        }
    }

    Optional<Suggestion> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// What is selected, else the first.
    void take() {
        selected().or(() -> getItems().stream().findFirst()).ifPresent(taken);
    }

    /// Its name, and muted behind it what it means.
    private final class SuggestionCell extends ListCell<Suggestion> {

        private final Label name = new Label();
        private final Label note = new Label();
        private final HBox box = new HBox(name, note);

        SuggestionCell() {
            box.getStyleClass().add("suggestion");
            box.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(USE_PREF_SIZE);
            note.getStyleClass().add("muted");
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                event.consume(); // the focus stays where it is
                Optional.ofNullable(getItem()).ifPresent(taken);
            });
        }

        @Override
        protected void updateItem(Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            boolean shown = !empty && suggestion != null;
            setGraphic(shown ? box : null);
            name.setText(shown ? suggestion.name() : "");
            note.setText(shown ? suggestion.note() : "");
            setAccessibleText(shown ? suggestion.name() + " " + suggestion.note() : "");
        }
    }
}
