package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;

/// What a clause says.
///
/// @param rules that are complete
/// @param list a statement that further clauses may go on with
record Outcome(List<Rule> rules, Optional<Statement> list) {

    Outcome {
        rules = List.copyOf(rules);
    }

    static Optional<Outcome> of(Rule... rules) {
        return of(List.of(rules));
    }

    static Optional<Outcome> of(List<Rule> rules) {
        return Optional.of(new Outcome(rules, Optional.empty()));
    }

    static Optional<Outcome> of(Statement list) {
        return Optional.of(new Outcome(List.of(), Optional.of(list)));
    }
}
