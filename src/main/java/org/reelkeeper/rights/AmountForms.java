package org.reelkeeper.rights;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much may be used, and how often.
final class AmountForms {

    private static final Sense[] AROUND = {Sense.MAX, Sense.USE, Sense.ONLY, Sense.MUST, Sense.NO, Sense.LONGER};

    private AmountForms() {}

    /// "Max 2 minutes", "60 seconds per match": what it is counted for has no place in a rule.
    static Optional<Outcome> length(ClauseWords words) {
        var counted = words.without(AROUND);
        return isLength(words) ? length(words, counted) : Optional.empty();
    }

    /// A length without a word that says it is a limit, behind another limit.
    static Optional<Outcome> again(ClauseWords words) {
        return words.isNegative() ? Optional.empty() : length(words, words.tags());
    }

    private static boolean isLength(ClauseWords words) {
        boolean isLimit = words.has(Sense.MAX)
                || words.has(Sense.PER)
                || (words.has(Sense.NO) && words.has(Sense.LONGER))
                || (words.has(Sense.USE) && words.has(Sense.ONLY));
        return isLimit && (!words.isNegative() || words.has(Sense.LONGER));
    }

    private static Optional<Outcome> length(ClauseWords words, List<Tag> counted) {
        if (counted.size() < 2) {
            return Optional.empty();
        }
        int number = Span.number(counted.getFirst());
        int unit = counted.get(1).is(Sense.MINUTES) ? 60 : counted.get(1).is(Sense.SECONDS) ? 1 : 0;
        var rest = counted.subList(2, counted.size());
        boolean isKnown = rest.isEmpty() || isWindow(rest);
        return number > 0 && unit > 0 && isKnown
                ? Outcome.of(words.rule(Kind.LIMIT)
                        .withAmount(new Amount.Seconds(Math.multiplyExact(number, unit)))
                        .withResolved(rest.isEmpty()))
                : Optional.empty();
    }

    private static boolean isWindow(List<Tag> tags) {
        return tags.size() >= 2
                && tags.getFirst().is(Sense.PER)
                && tags.stream()
                        .skip(1)
                        .allMatch(tag -> tag.is(Sense.WINDOW)
                                || tag.is(Sense.DAYS)
                                || tag.is(Sense.PLAYS)
                                || tag.meaning() instanceof Meaning.Aim);
    }

    /// "3 plays per 24 hours", "Single use".
    static Optional<Outcome> plays(ClauseWords words) {
        var counted = words.without(Sense.MAX, Sense.USE, Sense.ONLY, Sense.MUST);
        boolean isUse = words.has(Sense.USE) || words.has(Sense.ONLY);
        if (words.isNegative() || counted.isEmpty()) {
            return Optional.empty();
        }
        int number = Span.number(counted.getFirst());
        if (number == 0 || counted.size() == 1) {
            return number == 1 && isUse && counted.getFirst().is(Sense.SINGLE)
                    ? limit(words, new Amount.Plays(1))
                    : Optional.empty();
        }
        if (!counted.get(1).is(Sense.PLAYS)) {
            return Optional.empty();
        }
        var rest = counted.subList(2, counted.size());
        return rest.isEmpty()
                ? limit(words, new Amount.Plays(number))
                : window(rest).flatMap(window -> limit(words, new Amount.PlaysPer(number, window)));
    }

    private static Optional<Duration> window(List<Tag> tags) {
        var rest = ClauseWords.without(tags, Sense.PER, Sense.WITHIN);
        return Span.unit(rest)
                .or(() -> Span.in(rest)
                        .filter(span -> span.rest().isEmpty() && span.isExact() && span.anchor() == Anchor.NOT_STATED)
                        .map(Span::duration));
    }

    private static Optional<Outcome> limit(ClauseWords words, Amount amount) {
        return Outcome.of(words.rule(Kind.LIMIT).withAmount(amount));
    }
}
