package org.reelkeeper.gui.phrases;

import java.util.List;
import java.util.Locale;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RightsWords;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Sureness;
import org.reelkeeper.service.PhraseState;

/// What a person calls statements, where they stand, and how far their reading has come.
final class PhraseWords {

    private final Messages messages;

    PhraseWords(Messages messages) {
        this.messages = messages;
    }

    String source(RuleSource source) {
        return messages.get("phrases.source." + source.key());
    }

    String state(PhraseState state) {
        return messages.get(
                "phrases.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// On one line.
    static String line(String text) {
        return ShownText.of(text.replace('\n', ' ')).shown();
    }

    void show(Chip chip, PhraseState state) {
        switch (state) {
            case CONFIRMED -> chip.show(Tone.GOOD, Shape.CHECK, state(state));
            case KNOWN -> chip.show(Tone.ACCENT, Shape.DOT, state(state));
            case READ -> chip.show(Tone.PLAIN, Shape.HALF, state(state));
            case TO_CONFIRM -> chip.show(Tone.WARNING, Shape.QUESTION, state(state));
            case NOT_UNDERSTOOD -> chip.show(Tone.BAD, Shape.ALERT, state(state));
        }
    }

    /// A doubt that nobody can confirm away counts as not understood.
    Chip sureness(Rule rule) {
        boolean isOpen =
                !rule.resolved() && !new ReadStatement(rule.source(), rule.raw(), List.of(rule)).canBeConfirmed();
        var sureness = isOpen ? Sureness.NOT_UNDERSTOOD : Sureness.of(rule);
        var word = messages.get("licence.sure." + sureness.key());
        var chip = switch (sureness) {
            case CONFIRMED -> new Chip(Tone.GOOD, Shape.CHECK, word);
            case READ -> new Chip(Tone.PLAIN, Shape.HALF, word);
            case SUGGESTED -> new Chip(Tone.WARNING, Shape.QUESTION, word);
            case NOT_UNDERSTOOD -> new Chip(Tone.BAD, Shape.ALERT, word);
        };
        chip.setMinWidth(Chip.USE_PREF_SIZE);
        return chip;
    }

    Chip light(RightsLight light) {
        var chip = new Chip();
        RightsWords.show(chip, light, messages.get("queues." + queue(light)));
        chip.setMinWidth(Chip.USE_PREF_SIZE);
        return chip;
    }

    /// The queue of the records that show it has its words.
    private static String queue(RightsLight light) {
        return "rights-" + light.key();
    }
}
