package org.reelkeeper.gui.list;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;

/// Stands in a list without records: says why that may be, and offers to clear a search that has found nothing.
final class NothingHere extends StackPane {

    private static final int LONGEST = 60;
    private static final String CUT = "…";

    NothingHere(ListModel model, Messages messages) {
        var words = model.queryProperty().map(query -> query.words());
        var none = new EmptyState(Feather.INBOX, messages.get("list.empty.title"), messages.get("list.empty.hint"));
        none.visibleProperty().bind(words.map(String::isEmpty));
        var title = words.map(text -> messages.get("list.none.title", shortened(text)));
        var found = nothingFound(model, title, messages);
        found.visibleProperty().bind(words.map(text -> !text.isEmpty()));
        getChildren().addAll(none, found);
        visibleProperty().bind(model.findingProperty().not()); // nobody knows yet
    }

    private static EmptyState nothingFound(ListModel model, ObservableValue<String> title, Messages messages) {
        var clear = new Button(messages.get("list.none.clear"));
        clear.setId("list-clear-search");
        clear.setOnAction(_ -> model.queryProperty().set(model.query().withWords("")));
        var state = new EmptyState(Feather.SEARCH, title.getValue(), "", clear);
        state.titleProperty().bind(title);
        state.hintProperty()
                .bind(model.queryProperty()
                        .map(query -> messages.get(isNarrowed(query) ? "list.none.narrowed" : "list.none.words")));
        return state;
    }

    private static boolean isNarrowed(RecordQuery query) {
        return !query.equals(query.in(Queue.ALL).withPicks(List.of()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + CUT : text;
    }
}
