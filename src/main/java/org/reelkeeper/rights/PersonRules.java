package org.reelkeeper.rights;

import java.util.List;

/// The rules that a person wrote, with the terms text that they were read from: the text of the record's mark.
///
/// @param read the usage terms to the letter, as they stood when the person read them
public record PersonRules(String read, List<Rule> rules) {

    public PersonRules {
        rules = rules.stream().map(rule -> rule.withSource(RuleSource.PERSON)).toList();
    }

    /// Never refuses: a mark that cannot be read becomes an unresolved note, so that nobody's work is lost.
    public static PersonRules parse(String text) {
        return RuleJson.readMark(text);
    }

    public String text() {
        return RuleJson.writeMark(this);
    }
}
