package org.reelkeeper.rights;

import java.util.List;

/// What a person read from a statement that stands beside the usage terms: as the holder, or behind a source of the shot
/// list. It counts wherever the record has this text in that place.
///
/// @param source `HOLDER` or `SUMMARY`
/// @param text to the letter
public record ReadStatement(RuleSource source, String text, List<Rule> rules) {

    public ReadStatement {
        rules = rules.stream().map(rule -> rule.withSource(RuleSource.PERSON)).toList();
    }
}
