package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.Region;

/// Who may not, who alone may, and who may.
final class TargetForms {

    private TargetForms() {}

    /// "Archive restricted": nobody may, until somebody knows what is restricted.
    static Optional<Outcome> restricted(ClauseWords words) {
        boolean isRestricted = words.has(Sense.RESTRICTED)
                && words.without(Sense.RESTRICTED, Sense.USE, Sense.RESTRICTIONS).stream()
                        .allMatch(tag -> tag.meaning() instanceof Act);
        return isRestricted ? Outcome.of(words.rule(Kind.PROHIBIT).withResolved(false)) : Optional.empty();
    }

    /// "Worldwide excluding X" says that X is left out, and of all others nothing that is not said elsewhere.
    static Optional<Outcome> beside(ClauseWords words) {
        var except = words.placeOf(Sense.EXCEPT);
        if (except.isEmpty() || words.isNegative()) {
            return Optional.empty();
        }
        boolean isOpen = words.tags().subList(0, except.getAsInt()).stream().allMatch(TargetForms::isAll);
        var left = words.tags().subList(except.getAsInt() + 1, words.tags().size());
        return isOpen ? without(words, left) : Optional.empty();
    }

    private static boolean isAll(Tag tag) {
        return tag.is(Sense.USE) || tag.is(Sense.ALL) || tag.meaning().equals(new Region(CountryGroup.WORLD));
    }

    private static Optional<Outcome> without(ClauseWords words, List<Tag> left) {
        return !left.isEmpty() && left.stream().allMatch(tag -> tag.is(Sense.HOST))
                ? Outcome.of(words.rule(Kind.PROHIBIT).withResolved(false))
                : list(words, Kind.PROHIBIT, left);
    }

    /// "No access outside X" leaves X alone; so does "No access except X".
    static Optional<Outcome> outside(ClauseWords words) {
        var turn = words.placeOf(tag -> tag.is(Sense.OUTSIDE) || tag.is(Sense.EXCEPT));
        if (turn.isEmpty() || !words.isNegative()) {
            return Optional.empty();
        }
        boolean isBare = words.tags().subList(0, turn.getAsInt()).stream()
                .allMatch(tag -> tag.is(Sense.NO) || tag.is(Sense.FORBIDDEN) || isAll(tag));
        return isBare
                ? list(
                        words,
                        Kind.ONLY,
                        words.tags().subList(turn.getAsInt() + 1, words.tags().size()))
                : Optional.empty();
    }

    /// "No access X", "X out", "No archive", "No use Europe except X".
    static Optional<Outcome> forbidden(ClauseWords words) {
        boolean isOut = !words.isEmpty() && words.tags().getLast().is(Sense.OUT);
        if (!isOut && !words.isNegative()) {
            return Optional.empty();
        }
        var except = words.placeOf(Sense.EXCEPT);
        var named = except.isPresent() ? words.tags().subList(0, except.getAsInt()) : words.tags();
        var objects =
                ClauseWords.without(named, Sense.NO, Sense.FORBIDDEN, Sense.USE, Sense.OUT, Sense.MUST, Sense.CAN);
        boolean isUse = words.has(Sense.USE) || words.has(Sense.FORBIDDEN);
        if (objects.isEmpty()) {
            return isUse && except.isEmpty() ? Outcome.of(new Statement(words.rule(Kind.PROHIBIT))) : Optional.empty();
        }
        if (objects.stream().allMatch(tag -> tag.is(Sense.HOST))) {
            return Outcome.of(words.rule(Kind.PROHIBIT).withResolved(false));
        }
        if (objects.stream().anyMatch(tag -> tag.is(Sense.THIRD_PARTIES))) {
            return passedOn(words, objects);
        }
        var outcome = list(words, Kind.PROHIBIT, objects);
        boolean lacksUse = words.plain().scope() == Scope.PART && !isUse && !isOut; // "Pt No X": a word is missing
        if (lacksUse && objects.stream().noneMatch(tag -> tag.meaning() instanceof Act)) {
            outcome.flatMap(Outcome::list).ifPresent(Statement::doubt);
        }
        return except.isEmpty()
                ? outcome
                : outcome.filter(found -> found.list()
                        .orElseThrow()
                        .except(
                                words.tags()
                                        .subList(
                                                except.getAsInt() + 1,
                                                words.tags().size()),
                                words));
    }

    /// "No distribution to third parties".
    private static Optional<Outcome> passedOn(ClauseWords words, List<Tag> objects) {
        boolean isKnown = objects.stream()
                .allMatch(tag -> tag.is(Sense.THIRD_PARTIES)
                        || (tag.meaning() instanceof Act(var action)
                                && (action == Action.SUBLICENSE || action == Action.SELL)));
        var rule = words.rule(Kind.PROHIBIT);
        return isKnown
                ? Outcome.of(rule.withAction(Action.SUBLICENSE), rule.withAction(Action.SELL))
                : Optional.empty();
    }

    /// "AP clients only", "For broadcast use only".
    static Optional<Outcome> only(ClauseWords words) {
        boolean isOnly = words.has(Sense.ONLY) && !words.isNegative();
        return isOnly ? list(words, Kind.ONLY, words.without(Sense.ONLY, Sense.USE)) : Optional.empty();
    }

    /// "EBU members: full access", "Can sell". A misspelling is never taken for one.
    static Optional<Outcome> free(ClauseWords words) {
        if (words.isGuess() || words.isNegative() || words.plain().scope() == Scope.PART) {
            return Optional.empty();
        }
        if (words.tags().size() == 2
                && words.tags().getFirst().is(Sense.CAN)
                && words.tags().getLast().meaning() instanceof Act(var action)) {
            return Outcome.of(words.rule(Kind.PERMIT).withAction(action));
        }
        var parties = words.without(Sense.ALL, Sense.UNLIMITED, Sense.USE);
        boolean isFree = (words.has(Sense.ALL) || words.has(Sense.UNLIMITED))
                && words.has(Sense.USE)
                && !parties.isEmpty()
                && parties.stream().allMatch(tag -> tag.meaning() instanceof Party);
        return isFree ? list(words, Kind.PERMIT, parties) : Optional.empty();
    }

    /// "Part UK/RTE": neither "no" nor "access", which may be meant; a person has to say so.
    static Optional<Outcome> bare(ClauseWords words) {
        if (words.plain().scope() != Scope.PART
                || words.isEmpty()
                || !words.tags().stream().allMatch(Statement::isNamed)) {
            return Optional.empty();
        }
        var outcome = list(words, Kind.PROHIBIT, words.tags());
        outcome.flatMap(Outcome::list).ifPresent(Statement::doubt);
        return outcome;
    }

    private static Optional<Outcome> list(ClauseWords words, Kind kind, List<Tag> objects) {
        var statement = new Statement(words.rule(kind));
        return !objects.isEmpty() && statement.add(objects, words) ? Outcome.of(statement) : Optional.empty();
    }

    /// Whether words may stand for a medium in front of a colon.
    static boolean isChannel(Tag tag) {
        return tag.meaning() instanceof Channel || tag.is(Sense.BROADCASTERS);
    }
}
