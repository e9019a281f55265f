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
            rules.addAll(rules(heads.get(index), index + 1, new StatedNone()));
        }
        return List.copyOf(rules);
    }

    /// The rules of a source, and what a note beside it says of a restriction.
    private static List<Rule> rules(Dateline head, int number, RuleReader reader) {
        var rules =
                new ArrayList<>(SourceGroup.of(head.source(), number, reader).rules());
        head.notes().forEach(note -> rules.addAll(SourceGroup.unread(note, number)));
        return rules;
    }

    private static Block block(Dateline head, String text, int number, RuleReader reader) {
        return new Block(
                head.code(),
                head.place(),
                head.date().date(),
                head.date().status(),
                SourceGroup.of(head.source(), number, reader).sources(),
                rules(head, number, reader),
                head.notes(),
                ShotTexts.of(text));
    }
}
