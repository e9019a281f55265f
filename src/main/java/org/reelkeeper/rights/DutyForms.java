package org.reelkeeper.rights;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What has to be done, and what must not be done to the pictures.
final class DutyForms {

    private static final Set<String> JOINTS = Set.of(":", "TO", "BY", "IS", "BE", "IN", "WITH", "AND", "MUST BE", "AS");

    private DutyForms() {}

    /// "Must courtesy X", "On-screen credit 'X'": what stands behind the word is the text, to the letter.
    static Optional<Outcome> credit(ClauseWords words) {
        var place = words.placeOf(Sense.CREDIT);
        if (place.isEmpty() || words.isNegative() || words.has(Sense.ONLY)) {
            return Optional.empty();
        }
        var before = words.tags().subList(0, place.getAsInt());
        boolean isClear = ClauseWords.without(before, Sense.MUST, Sense.ON_SCREEN, Sense.CREDIT)
                .isEmpty();
        return isClear ? credited(words, place.getAsInt()) : Optional.empty();
    }

    /// Words on the place of the credit, and that it has to be, do not belong to its text when they stand at its ends.
    private static Optional<Outcome> credited(ClauseWords words, int credit) {
        int from = words.tags().get(credit).to();
        var behind = words.all().stream().filter(tag -> tag.from() >= from).toList();
        var named = IntStream.range(0, behind.size())
                .filter(place -> !isAbout(behind.get(place), words.clause()))
                .boxed()
                .toList();
        var text = named.isEmpty() ? "" : words.text(behind.get(named.getFirst()), behind.get(named.getLast()));
        return Outcome.of(words.rule(Kind.DUTY)
                .withAction(Action.CREDIT)
                .withCredit(new Credit(text, words.has(Sense.ON_SCREEN) ? "on-screen" : ""))
                .withResolved(!text.isEmpty()));
    }

    private static boolean isAbout(Tag tag, Clause clause) {
        boolean isKnown = tag.is(Sense.ON_SCREEN) || tag.is(Sense.MUST) || tag.is(Sense.CREDIT);
        return (isKnown && !tag.isGuess()) || JOINTS.contains(clause.words(tag.from(), tag.to()));
    }

    /// "Do not obscure logo".
    static Optional<Outcome> logo(ClauseWords words) {
        boolean isLogo = words.has(Sense.LOGO)
                && (words.isNegative()
                        ? words.areAll(Sense.NO, Sense.MUST, Sense.FORBIDDEN, Sense.OBSCURE, Sense.LOGO, Sense.EDITED)
                        : words.has(Sense.MUST) && words.areAll(Sense.MUST, Sense.LOGO, Sense.KEEP));
        return isLogo ? Outcome.of(words.rule(Kind.DUTY).withAction(Action.KEEP_LOGO)) : Optional.empty();
    }

    /// "Must not be edited", "Use in full only".
    static Optional<Outcome> whole(ClauseWords words) {
        if (words.isNegative() && words.has(Sense.EDITED)) {
            boolean isKnown = words.areAll(Sense.NO, Sense.MUST, Sense.FORBIDDEN, Sense.EDITED, Sense.USE);
            return isKnown ? Outcome.of(words.rule(Kind.PROHIBIT).withAction(Action.MODIFY)) : Optional.empty();
        }
        boolean isFull =
                words.has(Sense.FULL) && words.areAll(Sense.USE, Sense.FULL, Sense.ONLY, Sense.MUST, Sense.PLAYS);
        return isFull ? Outcome.of(words.rule(Kind.PROHIBIT).withAction(Action.EXCERPT)) : Optional.empty();
    }

    /// "Must be deleted after use", "Delete after 30 days".
    static Optional<Outcome> deletion(ClauseWords words) {
        if (!words.has(Sense.DELETE) || words.isNegative()) {
            return Optional.empty();
        }
        var rest = words.without(Sense.MUST, Sense.DELETE, Sense.AFTER, Sense.WITHIN, Sense.USE);
        var duty = words.rule(Kind.DUTY).withAction(Action.DELETE);
        if (rest.isEmpty()) {
            return Outcome.of(duty, words.rule(Kind.PROHIBIT).withAction(Action.ARCHIVE));
        }
        return Span.in(rest)
                .filter(span -> span.rest().isEmpty())
                .flatMap(span -> Outcome.of(
                        duty,
                        words.rule(Kind.NOT_AFTER)
                                .withAction(Action.ARCHIVE)
                                .withUntil(span.limit())
                                .withResolved(span.isExact())));
    }

    /// "Contains music, clear rights before use". What is said to be possible only, or not named, is not understood.
    static Optional<Outcome> clearance(ClauseWords words) {
        boolean isThere = words.has(Sense.CLEAR) || words.has(Sense.MUSIC) || words.has(Sense.CHILDREN);
        if (!isThere || (words.isNegative() && !words.has(Sense.BEFORE) && !words.has(Sense.CLEAR))) {
            return Optional.empty();
        }
        boolean isKnown =
                words.areAll(Sense.CLEAR, Sense.MUSIC, Sense.MUST, Sense.BEFORE, Sense.USE, Sense.RESTRICTIONS)
                        && (words.has(Sense.MUSIC) || words.has(Sense.MUST) || words.has(Sense.BEFORE));
        return Outcome.of(words.rule(Kind.DUTY)
                .withAction(Action.CLEAR)
                .withResolved(isKnown && !words.isPossible() && words.plain().scope() == Scope.WHOLE));
    }
}
