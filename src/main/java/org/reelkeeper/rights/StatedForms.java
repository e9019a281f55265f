package org.reelkeeper.rights;

import java.util.Optional;
import java.util.Set;

/// That nothing is restricted, that it stands somewhere else, or a remark that restricts nothing.
final class StatedForms {

    private static final Set<String> NONE = Set.of("NONE", "ACCESS ALL", "NO RESTRICTIONS");

    private StatedForms() {}

    /// These words and no others: a word too many may turn them, and a misspelling is never taken for one.
    static Optional<Outcome> none(ClauseWords words) {
        var clause = words.clause();
        return NONE.contains(clause.words(0, clause.size()))
                ? Outcome.of(words.rule(Kind.NONE_STATED))
                : Optional.empty();
    }

    /// "See script", "Olympic access rules apply".
    static Optional<Outcome> pointer(ClauseWords words) {
        boolean points = (!words.isEmpty() && words.tags().getFirst().is(Sense.SEE)) || words.has(Sense.APPLY);
        return points
                ? Outcome.of(words.rule(Kind.POINTER)
                        .withTargets(Targets.NONE)
                        .withExcept(Targets.NONE)
                        .withResolved(false))
                : Optional.empty();
    }

    /// "Blurred at source".
    static Optional<Outcome> harmless(ClauseWords words) {
        return words.areAll(Sense.HARMLESS) && !words.isGuess() ? Outcome.of(words.rule(Kind.NOTE)) : Optional.empty();
    }
}
