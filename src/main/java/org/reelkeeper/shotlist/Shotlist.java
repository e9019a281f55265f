package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.RestrictionReader;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;


/// Reads a summary as blocks of shots. It never fails; a text without a dateline has no blocks.
public final class Shotlist {

    private Shotlist() {}

    public static List<Block> of(String summary) {
        return of(summary, new RestrictionReader());
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

    /// What stands behind the sources of all blocks; quicker than to read the shots as well.
    public static List<BlockStatement> statements(String summary) {
        if (summary.indexOf('(') < 0) {
            return List.of();
        }
        var reader = new RestrictionReader();
        var heads = Dateline.in(summary);
        var statements = new ArrayList<BlockStatement>();
        for (int index = 0; index < heads.size(); index++) {
            statements.addAll(statements(heads.get(index), index + 1, reader));
        }
        return List.copyOf(statements);
    }

    /// The restriction behind a source, and what the notes beside it say.
    private static List<BlockStatement> statements(Dateline head, int number, RuleReader reader) {
        var statements = new ArrayList<BlockStatement>();
        var source = SourceGroup.of(head.source(), number, reader);
        if (!source.rules().isEmpty()) {
            statements.add(new BlockStatement(number, source.statement(), source.rules()));
        }
        for (var note : head.notes()) {
            var rules = new HolderReader(reader).read(note, RuleSource.SUMMARY);
            if (rules.stream().anyMatch(rule -> rule.kind() != Kind.NOTE || !rule.resolved())) {
                statements.add(new BlockStatement(number, note, rules));
            }
        }
        return statements;
    }

    private static Block block(Dateline head, String text, int number, RuleReader reader) {
        return new Block(
                head.code(),
                head.place(),
                head.date().date(),
                head.date().status(),
                SourceGroup.of(head.source(), number, reader).sources(),
                statements(head, number, reader).stream()
                        .flatMap(statement -> statement.rules().stream())
                        .toList(),
                head.notes(),
                ShotTexts.of(text));
    }
}
