package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.StatedNone;

/// Reads a summary as blocks of shots. It never fails; a text without a dateline has no blocks.
public final class Shotlist {

    private Shotlist() {}

    public static List<Block> of(String summary) {
        return of(summary, new StatedNone());
    }

    static List<Block> of(String summary, RuleReader reader) {
        if (summary.indexOf('(') < 0) {
            return List.of();
        }
        var heads = Dateline.in(summary);
        var blocks = new ArrayList<Block>();
        for (int index = 0; index < heads.size(); index++) {
            var head = heads.get(index);
            int end = index + 1 < heads.size() ? heads.get(index + 1).start() : summary.length();
            blocks.add(block(head, summary.substring(head.end(), end), index + 1, reader));
        }
        return List.copyOf(blocks);
    }

    /// The rules behind the sources of all blocks; quicker than to read the shots as well.
    public static List<Rule> rules(String summary) {
        var heads = Dateline.in(summary);
        var rules = new ArrayList<Rule>();
        for (int index = 0; index < heads.size(); index++) {
            rules.addAll(SourceGroup.of(heads.get(index).source(), index + 1, new StatedNone())
                    .rules());
        }
        return List.copyOf(rules);
    }

    private static Block block(Dateline head, String text, int number, RuleReader reader) {
        var source = SourceGroup.of(head.source(), number, reader);
        return new Block(
                head.code(),
                head.place(),
                head.date().date(),
                head.date().status(),
                source.sources(),
                source.rules(),
                head.notes(),
                ShotTexts.of(text));
    }
}
