package org.reelkeeper.shotlist;

import java.util.List;
import org.reelkeeper.rights.Rule;

/// The shots of one place, time and source. Its rules are about these shots alone.
///
/// @param head where code, place, date, source and notes stand in the summary; where the place cannot be told from the
///     shot before, it begins at the date
/// @param end where the next block, or the summary, ends it
/// @param code without its brackets; empty where none is typed
/// @param terms what is typed behind the source about its use; empty where nothing is
/// @param notes the bracketed notes behind the source, without their brackets
public record Block(
        Stretch head,
        int end,
        String code,
        String place,
        BlockDate date,
        BlockStatus status,
        List<String> source,
        String terms,
        List<Rule> rules,
        List<String> notes,
        List<Shot> shots) {

    public Block {
        source = List.copyOf(source);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        shots = List.copyOf(shots);
    }

    /// Where it stands in the summary, with its shots.
    public Stretch stretch() {
        return new Stretch(head.start(), end);
    }
}
