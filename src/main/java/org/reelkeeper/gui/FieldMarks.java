package org.reelkeeper.gui;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.model.FieldText;

/// Shows what a change did to a field: to a text word by word, to a mark such as an embargo decision as a whole.
public final class FieldMarks {

    /// More than that of one text is not compared on the thread of the window.
    private static final int LONGEST = 2_000;

    private final MarkWords words;
    private final Supplier<ZoneId> zone;

    public FieldMarks(Messages messages, Supplier<ZoneId> zone) {
        words = new MarkWords(messages);
        this.zone = zone;
    }

    public TintedText of(FieldChange change) {
        var before = text(change.before());
        var after = text(change.after());
        var shown =
                change.slot().field().isMark() ? TintedText.replaced(before, after) : TintedText.between(before, after);
        shown.setAccessibleText(after);
        return shown;
    }

    private String text(FieldText written) {
        var text = words.of(written.field(), written.text(), zone.get());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
