package org.reelkeeper.shotlist;

import java.util.List;
import org.reelkeeper.rights.Rule;

/// The shots of one place, time and source. Its rules are about these shots alone.
///
/// @param code without its brackets; empty where none is typed
/// @param notes the bracketed notes behind the source, without their brackets
public record Block(
        String code,
        String place,
        BlockDate date,
        BlockStatus status,
        List<String> source,
        List<Rule> rules,
        List<String> notes,
        List<Shot> shots) {

    public Block {
        source = List.copyOf(source);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        shots = List.copyOf(shots);
    }
}
