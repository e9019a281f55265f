package org.reelkeeper.gui.facets;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Facet;

/// The values of a facet below each other, as high as they are many, up to a point. Space wants one as well, Enter one
/// alone, X none that have it.
final class FacetValues extends ListView<FacetValue> {

    private static final double ROW = 24;
    private static final int MOST_ROWS = 14;

    private final FacetModel model;
    private final Facet facet;

    FacetValues(FacetModel model, Facet facet, String name, Messages messages) {
        this.model = model;
        this.facet = facet;
        setId("facet-" + facet.key() + "-values");
        getStyleClass().add("facet-values");
        setAccessibleText(name);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new FacetCell(model, facet, focusedProperty(), messages));
        focusedProperty().subscribe(this::entered);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(List.of());
    }

    /// The place of a person who walks through them is kept.
    void show(List<FacetValue> values) {
        var place = getSelectionModel().getSelectedItem();
        getItems().setAll(values);
        var rows = Math.clamp(values.size(), 1, MOST_ROWS);
        setMinHeight(rows * ROW);
        setPrefHeight(rows * ROW);
        setMaxHeight(rows * ROW);
        if (place != null) {
            values.stream()
                    .filter(value -> value.value().equals(place.value()))
                    .forEach(value -> getSelectionModel().select(value));
        }
    }

    private void entered(boolean focused) {
        if (focused && getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> act(event, model::toggle);
            case ENTER -> act(event, model::pickOnly);
            case X, DELETE -> act(event, model::exclude);
            default -> {} // the list walks
        }
    }

    private void act(KeyEvent event, BiConsumer<Facet, String> act) {
        var value = getSelectionModel().getSelectedItem();
        if (Objects.nonNull(value) && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            act.accept(facet, value.value());
        }
    }
}
