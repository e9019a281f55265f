package org.reelkeeper.gui.facets;

import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.query.Facet;

/// A value with its tick and its count. A click wants this one alone; on the tick, or with Ctrl, this one as well; with
/// Alt, or on the sign at the end, none that have it.
final class FacetCell extends ListCell<FacetValue> {

    private final FacetModel model;
    private final Facet facet;
    private final Messages messages;
    private final StackPane tick = new StackPane(Shape.CHECK.node(), Shape.CROSS.node());
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox box;

    /// @param focused whether the list has the focus
    FacetCell(FacetModel model, Facet facet, ObservableBooleanValue focused, Messages messages) {
        this.model = model;
        this.facet = facet;
        this.messages = messages;
        getStyleClass().add("facet-cell");
        tick.getStyleClass().add("facet-tick");
        name.getStyleClass().add("facet-value");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        var exclude = excludeButton(focused);
        box = new HBox(tick, name, count, exclude);
        box.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(this::clicked);
        model.queryProperty().when(sceneProperty().isNotNull()).subscribe(() -> showTick());
    }

    private Button excludeButton(ObservableBooleanValue focused) {
        var button = new Button("", new FontIcon(Feather.SLASH));
        button.getStyleClass().addAll("icon-button", "quiet", "facet-exclude");
        button.setAccessibleText(messages.get("facets.exclude"));
        button.setTooltip(new Tooltip(messages.get("facets.exclude.tip")));
        button.setFocusTraversable(false);
        button.visibleProperty().bind(hoverProperty().or(selectedProperty().and(focused)));
        button.setOnAction(_ -> exclude());
        return button;
    }

    @Override
    protected void updateItem(FacetValue value, boolean empty) {
        super.updateItem(value, empty);
        boolean shown = !empty && value != null;
        setGraphic(shown ? box : null);
        if (shown) {
            name.setText(value.name());
            count.setText(messages.get("facets.count", value.records()));
        }
        showTick();
    }

    private void showTick() {
        var value = getItem();
        var state = isEmpty() || value == null ? FacetTick.NONE : model.tick(facet, value.value());
        for (var each : FacetTick.values()) {
            var pseudo = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            pseudoClassStateChanged(pseudo, each == state);
        }
        setAccessibleText(isEmpty() || value == null ? "" : spoken(value, state));
    }

    private String spoken(FacetValue value, FacetTick state) {
        var plain = messages.get("facets.spoken", value.name(), value.records());
        return switch (state) {
            case NONE -> plain;
            case PICKED -> messages.get("facets.spoken.picked", plain);
            case EXCLUDED -> messages.get("facets.spoken.excluded", plain);
        };
    }

    private void clicked(MouseEvent event) {
        var value = getItem();
        if (isEmpty() || value == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isAltDown()) {
            model.exclude(facet, value.value());
        } else if (event.isShortcutDown() || isOnTick(event)) {
            model.toggle(facet, value.value());
        } else {
            model.pickOnly(facet, value.value());
        }
    }

    private boolean isOnTick(MouseEvent event) {
        for (var node = event.getPickResult().getIntersectedNode(); node instanceof Node; node = node.getParent()) {
            if (node.equals(tick)) {
                return true;
            }
        }
        return false;
    }

    private void exclude() {
        var value = getItem();
        if (value != null) {
            model.exclude(facet, value.value());
        }
    }
}
