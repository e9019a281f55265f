package org.reelkeeper.gui.record;

import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;

/// Says under a field how its text reads, while it is typed.
final class FieldReadings {

    private final Messages messages;
    private final EmbargoWords words;
    private final Workplace workplace;

    FieldReadings(Messages messages, Workplace workplace) {
        this.messages = messages;
        this.words = new EmbargoWords(messages);
        this.workplace = workplace;
    }

    /// What the text says.
    ///
    /// @param decided whether a person decided on the embargo, so that its text does not count
    FieldReading of(Field field, String text, boolean decided) {
        return switch (field) {
            case DATE -> date(DateText.read(text));
            case EMBARGO -> embargo(EmbargoText.read(text, workplace.zone()), decided);
            default -> FieldReading.NONE;
        };
    }

    private FieldReading date(DateReading reading) {
        var said = words.reading(reading);
        return switch (reading) {
            case DateReading.Empty(), DateReading.Read _ -> FieldReading.sure(said);
            case DateReading.Impossible _, DateReading.Unreadable _ -> FieldReading.doubtful(said);
        };
    }

    private FieldReading embargo(EmbargoReading reading, boolean decided) {
        var said = words.sentence(reading, workplace.now());
        if (decided && !said.isEmpty()) {
            return FieldReading.sure(messages.get("record.embargo.overridden", said));
        }
        return reading instanceof EmbargoReading.Unreadable ? FieldReading.doubtful(said) : FieldReading.sure(said);
    }
}
