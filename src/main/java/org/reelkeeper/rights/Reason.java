package org.reelkeeper.rights;

import java.util.Optional;

/// What decided a licence answer.
///
/// @param rule with the words that it was read from; empty where the record as a whole decides
public record Reason(Why why, Optional<Rule> rule) {

    static Reason of(Why why) {
        return new Reason(why, Optional.empty());
    }

    static Reason of(Why why, Rule rule) {
        return new Reason(why, Optional.of(rule));
    }
}
