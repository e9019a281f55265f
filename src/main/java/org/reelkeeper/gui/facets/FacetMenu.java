package org.reelkeeper.gui.facets;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Facet;

/// What can be done with a facet or with a value of it, as it is when the menu is asked for.
final class FacetMenu extends ContextMenu {

    private final FacetModel model;
    private final Facet facet;
    private final Messages messages;

    FacetMenu(FacetModel model, Facet facet, Messages messages) {
        this.model = model;
        this.facet = facet;
        this.messages = messages;
        setId("facet-" + facet.key() + "-menu");
    }

    void fillFor(FacetValue value) {
        var tick = model.tick(facet, value.value());
        var only = item("only", KeyCode.ENTER, () -> model.pickOnly(facet, value.value()));
        only.setDisable(model.isOnly(facet, value.value()));
        var also = tick == FacetTick.PICKED ? "not-also" : "also";
        var without = tick == FacetTick.EXCLUDED ? "not-without" : "without";
        getItems()
                .setAll(
                        only,
                        item(also, KeyCode.SPACE, () -> model.toggle(facet, value.value())),
                        item(without, KeyCode.X, () -> model.exclude(facet, value.value())),
                        new SeparatorMenuItem(),
                        any());
    }

    void fillForFacet(boolean sorts) {
        getItems().setAll(any());
        if (sorts) {
            getItems().addAll(new SeparatorMenuItem(), order("by-count", false), order("by-name", true));
        }
    }

    private MenuItem any() {
        var any = item("any", () -> model.pickAny(facet));
        any.setDisable(model.isAny(facet));
        return any;
    }

    /// The key is written and not joined: as an accelerator it would work everywhere.
    private MenuItem item(String word, KeyCode key, Runnable work) {
        var item = item(word, work);
        item.setText(messages.get("facets.menu.key", item.getText(), key.getName()));
        return item;
    }

    private MenuItem item(String word, Runnable work) {
        var item = new MenuItem(messages.get("facets.menu." + word));
        item.setId("facet-menu-" + word);
        item.setOnAction(_ -> work.run());
        return item;
    }

    private RadioMenuItem order(String word, boolean byName) {
        var item = new RadioMenuItem(messages.get("facets.menu." + word));
        item.setId("facet-menu-" + word);
        item.setSelected(model.lookProperty(facet).get().byName() == byName);
        item.setOnAction(_ -> model.sort(facet, byName));
        return item;
    }
}
