package org.reelkeeper.gui.inspector;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.shotlist.Block;
import org.reelkeeper.shotlist.BlockStatus;

/// The head of a block in words: place, date, status, notes, source, and its terms as typed and as read.
final class BlockView extends VBox {

    private final FlowPane line = new FlowPane();
    private final Messages messages;

    BlockView(Block block, Messages messages) {
        this.messages = messages;
        getStyleClass().add("block-view");
        if (!block.place().isEmpty()) {
            add(block.place(), "strong");
        }
        fillLine(block);
        getChildren().add(line);
        add(
                block.source().isEmpty()
                        ? messages.get("inspector.shots.no-source")
                        : messages.get("inspector.shots.source", String.join(" · ", block.source())),
                "muted");
        if (!block.terms().isEmpty() && block.rules().stream().noneMatch(rule -> says(rule, block.terms()))) {
            add("“" + block.terms() + "”", "shot-terms");
        }
        block.rules().forEach(this::addRule);
    }

    /// Whether a rule is shown with these words anyway.
    private static boolean says(Rule rule, String terms) {
        return (rule.kind() == Kind.NOTE || rule.kind() == Kind.POINTER)
                && rule.raw().equals(terms);
    }

    private void fillLine(Block block) {
        line.getStyleClass().add("shot-line");
        var date = block.date().raw();
        line.getChildren()
                .add(new Label(
                        date.isEmpty()
                                ? messages.get("inspector.shots.no-date")
                                : ShownText.of(date).shown()));
        if (block.status() != BlockStatus.NONE) {
            var word = block.status().name().toLowerCase(Locale.ROOT);
            addChip(Tone.ACCENT, Shape.HALF, messages.get("inspector.shots.status." + word));
        }
        block.notes().forEach(note -> addChip(Tone.PLAIN, Shape.NONE, note));
        if (!block.code().isEmpty()) {
            addChip(Tone.PLAIN, Shape.NONE, block.code());
        }
    }

    private void addChip(Tone tone, Shape sign, String words) {
        var chip = new Chip(tone, sign, ShownText.of(words).shown());
        chip.maxWidthProperty().bind(line.widthProperty());
        line.getChildren().add(chip);
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
