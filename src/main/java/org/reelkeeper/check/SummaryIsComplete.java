package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// A summary ends where its writer ended it: quotation marks and brackets are closed, and the last word is whole.
final class SummaryIsComplete implements Check {

    /// So many letters before the cut are looked for in the story; fewer might stand there by chance.
    private static final int TAIL = 12;

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        var summary = record.text(Field.SUMMARY).stripTrailing();
        if (summary.isEmpty()) {
            return;
        }
        if (isOpen(summary) || isTrailing(summary) || endsInsideWord(summary, record.text(Field.STORY_TEXT))) {
            int lastSpace = summary.lastIndexOf(' ');
            var lastWord = summary.substring(lastSpace + 1);
            findings.accept(Finding.of(Slot.of(Field.SUMMARY), "summary.truncated", Severity.WARNING, lastWord)
                    .at(lastSpace + 1, summary.length()));
        }
    }

    private static boolean isOpen(String summary) {
        boolean quoted = false;
        int curled = 0;
        int brackets = 0;
        for (int place = 0; place < summary.length(); place++) {
            switch (summary.charAt(place)) {
                case '"' -> quoted = !quoted;
                case '“' -> curled++;
                case '”' -> curled = Math.max(0, curled - 1);
                case '(' -> brackets++;
                case ')' -> brackets = Math.max(0, brackets - 1);
                default -> {} // every other character neither opens nor closes
            }
        }
        return quoted || curled > 0 || brackets > 0;
    }

    private static boolean isTrailing(String summary) {
        return summary.endsWith("...") || summary.endsWith("…");
    }

    /// Whether the story goes on in the middle of the summary's last word.
    private static boolean endsInsideWord(String summary, String story) {
        if (summary.length() < TAIL || !Character.isLetter(summary.charAt(summary.length() - 1))) {
            return false;
        }
        var tail = summary.substring(summary.length() - TAIL);
        int found = story.indexOf(tail);
        int next = found + TAIL;
        return found >= 0 && next < story.length() && Character.isLetter(story.charAt(next));
    }
}
