package org.reelkeeper.gui.facets;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.reelkeeper.gui.ContextMenus;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Facet;

/// The values of a facet below each other, as high as they are many, up to a point. Space wants one as well, Enter one
/// alone, X none that have it; its menu says so.
final class FacetValues extends ListView<FacetValue> {

    private static final double ROW = 24;
    private static final int MOST_ROWS = 14;

    private final FacetModel model;
    private final Facet facet;
    private final FacetMenu menu;

    FacetValues(FacetModel model, Facet facet, String name, Messages messages) {
        this.model = model;
        this.facet = facet;
        menu = new FacetMenu(model, facet, messages);
        setId("facet-" + facet.key() + "-values");
        getStyleClass().add("facet-values");
        setAccessibleText(name);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new FacetCell(model, facet, focusedProperty(), messages));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnContextMenuRequested(this::openMenu);
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
        getSelectionModel().selectFirst();
        if (place != null) {
            values.stream()
                    .filter(value -> value.value().equals(place.value()))
                    .forEach(value -> getSelectionModel().select(value));
        }
    }

    /// A press of the other button has selected the value below it.
    private void openMenu(ContextMenuEvent event) {
        var value = getSelectionModel().getSelectedItem();
        if (value != null) {
            menu.fillFor(value);
            ContextMenus.open(menu, event, selectedCell());
        }
    }

    private Region selectedCell() {
        return lookupAll(".facet-cell").stream()
                .filter(node -> node instanceof FacetCell cell && cell.isSelected())
                .map(Region.class::cast)
                .findFirst()
                .orElse(this);
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
