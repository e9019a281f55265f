package org.reelkeeper.gui.facets;

import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.ContextMenus;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Facet;

/// One facet: a head that opens it, and below the values with what is needed to find one among many.
final class FacetSection extends VBox {

    private static final Duration REST = Duration.millis(200);
    private static final Set<Facet> SHORT = Set.of(Facet.EMBARGO, Facet.RIGHTS, Facet.REVIEW);

    private final FacetModel model;
    private final Facet facet;
    private final Messages messages;
    private final String name;
    private final String id;
    private final ToggleButton head = new ToggleButton();
    private final VBox body = new VBox();

    FacetSection(FacetModel model, Facet facet, FacetWords words, Messages messages) {
        this.model = model;
        this.facet = facet;
        this.messages = messages;
        name = words.name(facet);
        id = "facet-" + facet.key();
        getStyleClass().add("facet");
        body.getStyleClass().add("facet-body");
        body.managedProperty().bind(body.visibleProperty());
        dressHead();
        getChildren().addAll(head, body);
        model.lookProperty(facet).map(FacetLook::open).subscribe(this::showOpen);
    }

    private void dressHead() {
        head.setId(id);
        head.getStyleClass().setAll("facet-head");
        var sign = new FontIcon(Feather.CHEVRON_RIGHT);
        head.selectedProperty()
                .subscribe(open -> sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        var title = new Label(name);
        title.getStyleClass().add("facet-name");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var picked = new Label();
        picked.getStyleClass().add("facet-picked");
        picked.textProperty().bind(model.queryProperty().map(_ -> pickedCount()));
        picked.visibleProperty().bind(picked.textProperty().isNotEmpty());
        var box = new HBox(sign, title, picked);
        box.setAlignment(Pos.CENTER_LEFT);
        box.prefWidthProperty().bind(head.widthProperty().subtract(14));
        head.setGraphic(box);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.setMaxWidth(Double.MAX_VALUE);
        head.accessibleTextProperty()
                .bind(head.selectedProperty()
                        .map(open -> messages.get(open ? "facets.head.open" : "facets.head.closed", name)));
        head.setOnAction(_ -> model.open(facet, head.isSelected()));
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var menu = new FacetMenu(model, facet, messages);
        head.setOnContextMenuRequested(event -> {
            menu.fillForFacet(!SHORT.contains(facet));
            ContextMenus.open(menu, event, head);
        });
    }

    private String pickedCount() {
        int count = model.queryProperty().get().picks().stream()
                .filter(pick -> pick.facet() == facet)
                .mapToInt(pick -> pick.values().size())
                .sum();
        return count == 0 ? "" : messages.get("facets.count", count);
    }

    /// As in a tree: right opens, left closes.
    private void pressed(KeyEvent event) {
        if ((event.getCode() == KeyCode.RIGHT && !head.isSelected())
                || (event.getCode() == KeyCode.LEFT && head.isSelected())) {
            event.consume();
            model.open(facet, !head.isSelected());
        }
    }

    private void showOpen(boolean open) {
        head.setSelected(open);
        body.setVisible(open);
        if (open && body.getChildren().isEmpty()) {
            fill();
        }
    }

    private void fill() {
        if (facet == Facet.YEAR) {
            body.getChildren().add(new YearPane(model, messages));
        }
        if (!SHORT.contains(facet)) {
            body.getChildren().add(tools());
        }
        var values = new FacetValues(model, facet, name, messages);
        var none = new Label(messages.get("facets.empty"));
        none.getStyleClass().add("muted");
        values.setPlaceholder(none);
        var more = moreButton();
        model.viewsProperty().subscribe(views -> {
            var view = model.view(facet);
            none.setVisible(views.containsKey(facet)); // until then nobody knows
            values.show(view.values());
            more.setVisible(view.more());
        });
        body.getChildren().addAll(values, more);
    }

    private HBox tools() {
        var filter = new TextField();
        filter.setId(id + "-filter");
        filter.getStyleClass().add("facet-filter");
        filter.setPromptText(messages.get("facets.filter"));
        filter.setAccessibleText(messages.get("facets.filter.name", name));
        HBox.setHgrow(filter, Priority.ALWAYS);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> model.filter(facet, filter.getText().strip()));
        filter.textProperty().subscribe((_, _) -> rest.playFromStart());
        filter.setOnAction(_ -> model.filter(facet, filter.getText().strip()));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                event.consume();
                filter.clear();
            }
        });
        model.lookProperty(facet).subscribe(look -> {
            if (!look.open()) {
                filter.clear();
                rest.stop();
            }
        });
        var tools = new HBox(4, filter, sortButton());
        tools.getStyleClass().add("facet-tools");
        return tools;
    }

    private Button sortButton() {
        var sign = new FontIcon();
        var sort = new Button("", sign);
        sort.setId(id + "-sort");
        sort.getStyleClass().addAll("icon-button", "quiet", "facet-sort");
        var tip = new Tooltip();
        sort.setTooltip(tip);
        model.lookProperty(facet).map(FacetLook::byName).subscribe(byName -> {
            sign.setIconCode(byName ? Feather.TYPE : Feather.BAR_CHART_2);
            var words = messages.get(byName ? "facets.by-name" : "facets.by-count");
            tip.setText(words);
            sort.setAccessibleText(words);
        });
        sort.setOnAction(_ -> model.sort(facet, !model.lookProperty(facet).get().byName()));
        return sort;
    }

    private Button moreButton() {
        var more = new Button(messages.get("facets.more"));
        more.setId(id + "-more");
        more.getStyleClass().addAll("link-button", "facet-more");
        more.setAccessibleText(messages.get("facets.more.name", name));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> model.showMore(facet));
        return more;
    }
}
