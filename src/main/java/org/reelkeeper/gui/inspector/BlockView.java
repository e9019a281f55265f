package org.reelkeeper.gui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.shotlist.Block;
import org.reelkeeper.shotlist.BlockStatus;

/// The head of a block in words: place, date, status, notes, source, and its terms as typed and as read.
final class BlockView extends VBox {

    private final Messages messages;

    BlockView(Block block, Messages messages) {
        this.messages = messages;
        getStyleClass().add("block-view");
        add(block.place(), "strong");
        getChildren().add(line(block));
        add(
                block.source().isEmpty()
                        ? messages.get("inspector.shots.no-source")
                        : messages.get("inspector.shots.source", String.join(" · ", block.source())),
                "muted");
        if (!block.terms().isEmpty()) {
            add("“" + block.terms() + "”", "shot-terms");
        }
        block.rules().forEach(this::addRule);
    }

    private FlowPane line(Block block) {
        var line = new FlowPane();
        line.getStyleClass().add("shot-line");
        var date = new Label(
                block.date().raw().isEmpty()
                        ? messages.get("inspector.shots.no-date")
                        : ShownText.of(block.date().raw()).shown());
        line.getChildren().add(date);
        if (block.status() != BlockStatus.NONE) {
            line.getChildren()
                    .add(new Chip(
                            Tone.ACCENT,
                            Shape.HALF,
                            messages.get("inspector.shots.status."
                                    + block.status().name().toLowerCase(java.util.Locale.ROOT))));
        }
        block.notes()
                .forEach(note -> line.getChildren()
                        .add(new Chip(Tone.PLAIN, Shape.NONE, ShownText.of(note).shown())));
        if (!block.code().isEmpty()) {
            line.getChildren().add(new Chip(Tone.PLAIN, Shape.NONE, block.code()));
        }
        return line;
    }

    private void addRule(Rule rule) {
        var label = add(new RuleWords(messages).of(rule), "rights-rule");
        label.setGraphic((rule.resolved() ? Shape.DOT : Shape.QUESTION).node());
        (rule.resolved() ? Tone.ACCENT : Tone.WARNING).paint(label);
    }

    private Label add(String words, String style) {
        var label = new Label(ShownText.of(words).shown());
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }
}
