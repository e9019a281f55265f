package org.reelkeeper.gui.record;

import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;

/// Says under a field how its text reads, while it is typed.
final class FieldReadings {

    private final EmbargoWords words;
    private final Workplace workplace;

    FieldReadings(EmbargoWords words, Workplace workplace) {
        this.words = words;
        this.workplace = workplace;
    }

    /// Empty when there is nothing to say.
    String of(Field field, String text) {
        return switch (field) {
            case DATE -> words.reading(DateText.read(text));
            case EMBARGO ->
                words.sentence(EmbargoText.read(text, workplace.zone().get()), workplace.now());
            default -> "";
        };
    }
}
