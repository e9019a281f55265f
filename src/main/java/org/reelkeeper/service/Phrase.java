package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;

/// A statement of restrictions as records have it, how it is read, and how many records have it.
///
/// @param source where it stands: `USAGE_TERMS`, `HOLDER` or `SUMMARY`
/// @param text to the letter
/// @param rules as a person said once for all records, else as the program reads it
/// @param known whether a person said so
/// @param confirmed how many of the records a person has read it in
public record Phrase(RuleSource source, String text, List<Rule> rules, boolean known, long records, long confirmed) {

    public Phrase {
        rules = List.copyOf(rules);
    }

    /// What a person stands by who confirms it.
    public ReadStatement reading() {
        return new ReadStatement(source, text, rules);
    }

    /// How many records nobody has confirmed it in.
    public long open() {
        return records - confirmed;
    }

    public boolean isOf(RuleSource otherSource, String otherText) {
        return source == otherSource && text.equals(otherText);
    }

    public PhraseState state() {
        if (open() == 0) {
            return PhraseState.CONFIRMED;
        }
        if (known) {
            return PhraseState.KNOWN;
        }
        if (!reading().canBeConfirmed()) {
            return PhraseState.NOT_UNDERSTOOD;
        }
        return rules.stream().allMatch(Rule::resolved) ? PhraseState.READ : PhraseState.TO_CONFIRM;
    }
}
