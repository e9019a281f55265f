package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;

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

    /// The blocks in their order.
    ///
    /// @param reader of the restrictions of blocks
    public static List<Block> of(String summary, RuleReader reader) {
        return new Shotlist(summary, reader).blocks();
    }

    /// What is written of restrictions in all blocks; quicker than to read the shots as well.
    public static List<BlockStatement> statements(String summary, RuleReader reader) {
        var shotlist = new Shotlist(summary, reader);
        var statements = new ArrayList<BlockStatement>();
        for (int index = 0; index < shotlist.heads.size(); index++) {
            statements.addAll(shotlist.statements(index, shotlist.among(index)));
        }
        return List.copyOf(statements);
    }

    /// What stands among the shots of a block and may be of restrictions.
    private List<String> among(int index) {
        int start = heads.get(index).stretch().end();
        int end = end(index);
        if (!mayHoldTerms(start, end)) {
            return List.of();
        }
        var notes = new ArrayList<>(Heading.notes(summary, start, end));
        notes.addAll(ShotCutter.between(summary, start, end, 0).terms());
        return notes;
    }

    /// Terms among shots stand in brackets with a dash, notes between plus signs; nearly no shot has either.
    private boolean mayHoldTerms(int start, int end) {
        int depth = 0;
        for (int place = start; place < end; place++) {
            char character = summary.charAt(place);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if ((depth > 0 && Chars.isDash(character)) || (character == '+' && summary.startsWith("++", place))) {
                return true;
            }
        }
        return false;
    }

    private int end(int index) {
        return index + 1 < heads.size() ? heads.get(index + 1).stretch().start() : summary.length();
    }

    /// The restriction behind a source, and what the notes beside it and among the shots say.
    private List<BlockStatement> statements(int index, List<String> among) {
        var statements = new ArrayList<BlockStatement>();
        var source = source(index);
        if (!source.rules().isEmpty()) {
            statements.add(new BlockStatement(index + 1, source.statement(), source.rules()));
        }
        var names = new HolderReader(reader);
        Stream.concat(heads.get(index).notes().stream(), among.stream())
                .map(note -> new BlockStatement(index + 1, note, names.read(note, RuleSource.SUMMARY)))
                .filter(statement ->
                        statement.rules().stream().anyMatch(rule -> rule.kind() != Kind.NOTE || !rule.resolved()))
                .forEach(statements::add);
        return statements;
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
        int end = end(index);
        var shots = ShotCutter.between(summary, start, end, earlier);
        var source = source(index);
        var among = new ArrayList<>(Heading.notes(summary, start, end));
        var notes = Stream.concat(head.notes().stream(), among.stream()).toList();
        among.addAll(shots.terms());
        var rules = statements(index, among).stream()
                .flatMap(statement -> statement.rules().stream())
                .toList();
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
}
