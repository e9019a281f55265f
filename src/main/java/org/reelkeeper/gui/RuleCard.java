package org.reelkeeper.gui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Sureness;

/// A rule in words, the words that it was read from, how sure that is, and the way to their place.
public final class RuleCard extends VBox {

    /// @param head what stands above: the rule in words, or why it decides
    /// @param goTo the way to a field of the record
    public RuleCard(String head, Rule rule, Messages messages, Consumer<Slot> goTo) {
        super(2);
        getStyleClass().add("rule-card");
        var words = new Label(head);
        words.getStyleClass().add("rule-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, words);
        line.setAlignment(Pos.TOP_LEFT);
        var sureness = Sureness.of(rule);
        if (sureness != Sureness.READ) {
            line.getChildren().add(sure(sureness, messages));
        }
        var raw = new Label(
                messages.get("licence.quoted", ShownText.of(rule.raw()).shown()));
        raw.getStyleClass().addAll("muted", "small");
        raw.setWrapText(true);
        raw.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, raw, foot(rule, messages, goTo));
    }

    private static Chip sure(Sureness sureness, Messages messages) {
        var chip = new Chip();
        chip.setMinWidth(USE_PREF_SIZE);
        var word = messages.get("licence.sure." + sureness.key());
        switch (sureness) {
            case CONFIRMED -> chip.show(Tone.GOOD, Shape.CHECK, word);
            case READ -> chip.show(Tone.PLAIN, Shape.NONE, word);
            case SUGGESTED, NOT_UNDERSTOOD -> chip.show(Tone.WARNING, Shape.QUESTION, word);
        }
        return chip;
    }

    private static HBox foot(Rule rule, Messages messages, Consumer<Slot> goTo) {
        var words = new LicenceWords(messages);
        var place = new Label(words.place(rule));
        place.getStyleClass().addAll("muted", "small");
        var foot = new HBox(8, place);
        foot.setAlignment(Pos.CENTER_LEFT);
        LicenceWords.slot(rule).ifPresent(slot -> {
            var show = new Button(messages.get("licence.show"));
            show.getStyleClass().add("link-button");
            show.setAccessibleText(messages.get("licence.show.named", rule.raw()));
            show.setOnAction(_ -> goTo.accept(slot));
            foot.getChildren().add(show);
        });
        return foot;
    }
}
