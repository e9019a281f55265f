package org.reelkeeper.gui.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.query.Pick;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.ReleaseSpan;

/// What narrows the list, each as a chip that takes itself away, above the list; nothing when nothing does.
public final class PickChips extends FlowPane {

    private final ObjectProperty<RecordQuery> query;
    private final ObservableValue<String> scope;
    private final ObservableValue<String> releases;
    private final FacetWords words;
    private final Messages messages;

    /// What is said of the parts of a question that others choose.
    ///
    /// @param scope empty when that is the whole catalogue
    /// @param releases the time in which embargoes end; empty when any is wanted
    public record Names(ObservableValue<String> scope, ObservableValue<String> releases) {}

    /// Chips of a question.
    ///
    /// @param names of what is not picked in a facet
    public PickChips(
            ObjectProperty<RecordQuery> query, Names names, FacetModel facets, FacetWords words, Messages messages) {
        this.query = query;
        this.scope = names.scope();
        this.releases = names.releases();
        this.words = words;
        this.messages = messages;
        setId("pick-chips");
        getStyleClass().add("pick-chips");
        getStylesheets().add(Styles.beside(PickChips.class, "facets.css"));
        setAccessibleText(messages.get("facets.chips"));
        managedProperty().bind(visibleProperty());
        query.subscribe(_ -> show());
        scope.subscribe(_ -> show());
        releases.subscribe(_ -> show());
        facets.viewsProperty().subscribe(_ -> show()); // which may have brought names
    }

    private void show() {
        int focused = focused();
        var asked = query.get();
        var chips = new ArrayList<Node>();
        if (!scope.getValue().isEmpty()) {
            chips.add(chip(
                    "chip-scope", scope.getValue(), () -> query.set(query.get().in(Queue.ALL))));
        }
        if (!releases.getValue().isEmpty()) {
            chips.add(chip(
                    "chip-releases",
                    releases.getValue(),
                    () -> query.set(query.get().releasedIn(ReleaseSpan.ANY))));
        }
        asked.picks().forEach(pick -> chips.add(chip(id(pick), words.pick(pick), () -> drop(pick))));
        setVisible(!chips.isEmpty());
        if (chips.size() > 1) {
            chips.add(clearButton());
        }
        getChildren().setAll(chips);
        if (focused >= 0 && !chips.isEmpty()) {
            chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int place = 0; place < getChildren().size(); place++) {
            if (getChildren().get(place).isFocused()) {
                return place;
            }
        }
        return -1;
    }

    private static String id(Pick pick) {
        return "chip-" + (pick.excluded() ? "not-" : "") + pick.facet().key();
    }

    private void drop(Pick pick) {
        query.set(query.get().picking(new Pick(pick.facet(), Set.of(), pick.excluded())));
    }

    private Button chip(String id, String text, Runnable remove) {
        var chip = new Button(text, new FontIcon(Feather.X));
        chip.setId(id);
        chip.getStyleClass().setAll("pick-chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.get("facets.chip.remove", text));
        chip.setTooltip(new Tooltip(messages.get("facets.chip.remove", text)));
        chip.setOnAction(_ -> remove.run());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (List.of(KeyCode.DELETE, KeyCode.BACK_SPACE).contains(event.getCode())) {
                event.consume();
                remove.run();
            }
        });
        return chip;
    }

    private Button clearButton() {
        var clear = new Button(messages.get("facets.clear"));
        clear.setId("chips-clear");
        clear.getStyleClass().add("link-button");
        clear.setOnAction(
                _ -> query.set(query.get().in(Queue.ALL).withPicks(List.of()).releasedIn(ReleaseSpan.ANY)));
        return clear;
    }
}
