package org.reelkeeper.gui.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;

/// Jumps to a part of the form, shows which one is in sight, and marks those that have problems.
final class SectionBar extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

    private final Map<Section, Button> items = new EnumMap<>(Section.class);
    private final Messages messages;

    SectionBar(Messages messages, Consumer<Section> jump) {
        this.messages = messages;
        getStyleClass().add("section-bar");
        for (var section : Section.values()) {
            var item = new Button();
            item.setGraphic(content(name(section)));
            item.setId("section-" + section.id());
            item.getStyleClass().setAll("section-item");
            item.setMaxWidth(Double.MAX_VALUE);
            item.setFocusTraversable(false);
            item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            item.setTooltip(new Tooltip(messages.get("record.section.tip", name(section), section.number())));
            item.setOnAction(_ -> jump.accept(section));
            items.put(section, item);
            getChildren().add(item);
        }
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void showCurrent(Section current) {
        items.forEach((section, item) -> item.pseudoClassStateChanged(CURRENT, section == current));
    }

    void showProblems(Set<Section> troubled) {
        items.forEach((section, item) -> {
            boolean marked = troubled.contains(section);
            item.pseudoClassStateChanged(TROUBLED, marked);
            item.setAccessibleText(marked ? messages.get("record.section.problems", name(section)) : name(section));
        });
    }

    private static HBox content(String name) {
        var word = new Label(name);
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        var dot = Shape.DOT.node();
        Tone.WARNING.paint(dot);
        return new HBox(word, dot);
    }

    private String name(Section section) {
        return messages.get("record.section." + section.id());
    }
}
