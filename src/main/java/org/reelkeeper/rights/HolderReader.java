package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;

/// Reads a text that names somebody, such as the copyright holder or a source, for the rules that stand beside the name:
/// "FILE X (CAN SELL)", "ARCHIVE RESTRICTED". A name is no rule, and whatever sounds like a restriction and is not
/// understood is kept as an unresolved note.
public final class HolderReader {

    private final RuleReader reader;

    public HolderReader(RuleReader reader) {
        this.reader = reader;
    }

    /// Empty for a text that names and says nothing else.
    public List<Rule> read(String text, RuleSource source) {
        if (text.isBlank()) {
            return List.of();
        }
        var rules = new ArrayList<Rule>();
        for (var rule : reader.read(text, source)) {
            boolean isName = rule.kind() == Kind.NOTE && (rule.resolved() || !RestrictionWords.in(rule.raw()));
            if (!isName) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }
}
