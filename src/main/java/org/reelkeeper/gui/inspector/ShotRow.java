package org.reelkeeper.gui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.shotlist.Block;
import org.reelkeeper.shotlist.Shot;
import org.reelkeeper.shotlist.Shotlist;
import org.reelkeeper.shotlist.Stretch;
import org.reelkeeper.shotlist.Truncation;

/// One row of the shot list: together the rows are the summary, but for spaces and the numbers of shots.
sealed interface ShotRow {

    /// Its place in the summary.
    Stretch stretch();

    /// As typed.
    String text();

    /// Whether it ends before its writer ended it.
    Truncation cut();

    /// Whether the summary ends with it.
    boolean isLast();

    /// What stands before the first place, or all where no place was found.
    record Lead(Stretch stretch, String text, Truncation cut, boolean isLast) implements ShotRow {}

    record Head(Block block, String text, Truncation cut, boolean isLast) implements ShotRow {

        @Override
        public Stretch stretch() {
            return block.head();
        }
    }

    record Line(Shot shot, Truncation cut, boolean isLast) implements ShotRow {

        @Override
        public Stretch stretch() {
            return shot.stretch();
        }

        @Override
        public String text() {
            return shot.text();
        }
    }

    /// The rows of a summary.
    ///
    /// @param story may go on in the middle of its last word
    static List<ShotRow> of(String summary, String story) {
        var blocks = Shotlist.of(summary, Authorities.standard().restrictions()); // rows show no rules
        var rows = new ArrayList<ShotRow>();
        int start =
                blocks.isEmpty() ? summary.length() : blocks.getFirst().head().start();
        var lead = Stretch.stripped(summary, 0, start);
        if (lead.start() < lead.end()) {
            boolean isLast = blocks.isEmpty();
            rows.add(new Lead(lead, lead.in(summary), cut(lead.in(summary), story, isLast), isLast));
        }
        for (var block : blocks) {
            boolean isEnd = block.end() == summary.length();
            boolean isLast = isEnd && block.shots().isEmpty();
            var text = block.head().in(summary);
            rows.add(new Head(block, text, cut(text, story, isLast), isLast));
            for (int index = 0; index < block.shots().size(); index++) {
                var shot = block.shots().get(index);
                boolean isLastShot = isEnd && index + 1 == block.shots().size();
                rows.add(new Line(shot, cut(shot.text(), story, isLastShot), isLastShot));
            }
        }
        return List.copyOf(rows);
    }

    private static Truncation cut(String text, String story, boolean isLast) {
        return isLast ? Truncation.ofEnd(text, story) : Truncation.of(text);
    }
}
