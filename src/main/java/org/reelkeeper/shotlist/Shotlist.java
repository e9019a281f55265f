package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.StatedNone;

/// Reads a summary as blocks of shots. It never fails; a text without a dateline has no blocks. Every head and every shot
/// knows its place: from the first head on nothing stands between them but spaces and the numbers of shots.
public final class Shotlist {

    /// For words that may go on where they are cut off.
    private static final RuleReader UNREAD = (text, source) -> List.of(Rule.unread(source, text));

    private final String summary;
    private final RuleReader reader;
    private final List<Dateline> heads;

    private Shotlist(String summary, RuleReader reader) {
        this.summary = summary;
        this.reader = reader;
        var datelines = summary.indexOf('(') < 0 ? List.<Dateline>of() : Dateline.in(summary);
        heads = datelines.isEmpty() ? Heading.in(summary) : datelines;
    }

    public static List<Block> of(String summary) {
        return of(summary, new StatedNone());
    }

    static List<Block> of(String summary, RuleReader reader) {
        return new Shotlist(summary, reader).blocks();
    }

    /// The rules behind the sources of all blocks; quicker than to read the shots as well.
    public static List<Rule> rules(String summary) {
        var shotlist = new Shotlist(summary, new StatedNone());
        var rules = new ArrayList<Rule>();
        for (int index = 0; index < shotlist.heads.size(); index++) {
            var notes = shotlist.heads.get(index).notes();
            rules.addAll(rules(shotlist.source(index), notes, index + 1));
        }
        return List.copyOf(rules);
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>(heads.size());
        int earlier = 0;
        for (int index = 0; index < heads.size(); index++) {
            var block = block(index, earlier);
            blocks.add(block);
            earlier =
                    block.shots().isEmpty() ? earlier : block.shots().getLast().number();
        }
        return List.copyOf(blocks);
    }

    private Block block(int index, int earlier) {
        var head = heads.get(index);
        int start = head.stretch().end();
        int end = index + 1 < heads.size() ? heads.get(index + 1).stretch().start() : summary.length();
        var shots = ShotCutter.between(summary, start, end, earlier);
        var source = source(index);
        var notes = new ArrayList<>(head.notes());
        notes.addAll(Heading.notes(summary, start, end));
        var rules = rules(source, notes, index + 1);
        shots.terms().forEach(terms -> rules.addAll(SourceGroup.unread(terms, index + 1)));
        return new Block(
                head.stretch(),
                end,
                head.code(),
                head.place(),
                head.date().date(),
                head.date().status(),
                source.sources(),
                source.terms(),
                rules,
                notes,
                shots.shots());
    }

    private SourceGroup source(int index) {
        var head = heads.get(index);
        return SourceGroup.of(head.source(), index + 1, head.isWhole() ? reader : UNREAD);
    }

    /// The rules of a source, and what a note beside it says of a restriction.
    private static List<Rule> rules(SourceGroup source, List<String> notes, int number) {
        var rules = new ArrayList<>(source.rules());
        notes.forEach(note -> rules.addAll(SourceGroup.unread(note, number)));
        return rules;
    }
}
