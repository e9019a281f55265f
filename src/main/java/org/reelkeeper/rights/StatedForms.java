package org.reelkeeper.rights;

import java.util.Optional;

/// That nothing is restricted, that it stands somewhere else, or a remark that restricts nothing.
final class StatedForms {

    private StatedForms() {}

    /// "None", "Access all", "No restrictions". A misspelling is never taken for one.
    static Optional<Outcome> none(ClauseWords words) {
        var rest = words.without(Sense.RESTRICTIONS);
        boolean isNone = words.are(Sense.NO, Sense.RESTRICTIONS)
                || words.are(Sense.USE, Sense.ALL)
                || words.are(Sense.ALL, Sense.USE)
                || (rest.size() == 1 && rest.getFirst().is(Sense.NONE));
        boolean isWhole = words.plain().scope() == Scope.WHOLE && !words.isGuess();
        return isNone && isWhole ? Outcome.of(words.rule(Kind.NONE_STATED)) : Optional.empty();
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
        return words.areAll(Sense.HARMLESS) && !words.isGuess()
                ? Outcome.of(words.rule(Kind.NOTE))
                : Optional.empty();
    }
}
