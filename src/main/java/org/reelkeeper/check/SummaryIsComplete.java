package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.shotlist.Truncation;

/// A summary ends where its writer ended it: quotation marks and brackets are closed, and the last word is whole.
final class SummaryIsComplete implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        var summary = record.text(Field.SUMMARY).stripTrailing();
        if (summary.isEmpty()) {
            return;
        }
        if (Truncation.ofEnd(summary, record.text(Field.STORY_TEXT)) != Truncation.NONE) {
            int lastSpace = summary.lastIndexOf(' ');
            var lastWord = summary.substring(lastSpace + 1);
            findings.accept(Finding.of(Slot.of(Field.SUMMARY), "summary.truncated", Severity.WARNING, lastWord)
                    .at(lastSpace + 1, summary.length()));
        }
    }
}
