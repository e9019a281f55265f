package org.reelkeeper.gui;

import org.reelkeeper.rights.LicenceAnswer;
import org.reelkeeper.rights.Usability;

/// How it looks whether something may be used: word, shape and colour.
public final class UseLook {

    private final Messages messages;

    public UseLook(Messages messages) {
        this.messages = messages;
    }

    public String word(Usability use) {
        return messages.get("licence.use." + use.key());
    }

    public void show(Chip chip, Usability use) {
        show(chip, use, word(use));
    }

    public void show(Chip chip, Usability use, String words) {
        switch (use) {
            case USABLE -> chip.show(Tone.GOOD, Shape.CHECK, words);
            case DUTIES -> chip.show(Tone.GOOD, Shape.TRIANGLE, words);
            case UNCLEAR -> chip.show(Tone.WARNING, Shape.QUESTION, words);
            case BLOCKED -> chip.show(Tone.BAD, Shape.CROSS, words);
        }
    }

    /// The answer in a few words, such as "Yes, with duties".
    public void answer(Chip chip, LicenceAnswer answer) {
        var use = Usability.of(answer);
        show(chip, use, messages.get("licence.answer." + use.key()));
    }
}
