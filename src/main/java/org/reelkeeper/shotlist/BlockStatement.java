package org.reelkeeper.shotlist;

import java.util.List;
import org.reelkeeper.rights.Rule;

/// What stands behind a source of the shot list, and its rules.
///
/// @param block its number, from 1
/// @param text as written, without the name of the source
public record BlockStatement(int block, String text, List<Rule> rules) {

    public BlockStatement {
        rules = rules.stream().map(rule -> rule.inBlock(block)).toList();
    }

    /// With the rules that somebody read from it.
    public BlockStatement read(List<Rule> newRules) {
        return new BlockStatement(block, text, newRules);
    }
}
