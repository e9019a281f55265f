package org.reelkeeper.gui;

import org.reelkeeper.check.Finding;
import org.reelkeeper.check.Sentences;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// Names fields and problems as a person knows them.
public final class FieldWords {

    private final Messages messages;
    private final Sentences problems;

    public FieldWords(Messages messages) {
        this.messages = messages;
        this.problems = new Sentences(messages.locale());
    }

    public String name(Field field) {
        return messages.get("field." + field.key());
    }

    /// The label itself for what is not ours, else the name of the field.
    public String name(Slot slot, String label) {
        return slot.field() == Field.EXTRA && !label.isBlank() ? label : name(slot.field());
    }

    public String problem(Finding finding) {
        return problems.of(finding);
    }
}
