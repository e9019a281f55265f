package org.reelkeeper.rights;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.embargo.EmbargoReading.Until;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.embargo.ZoneSource;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Aim;

/// Until when something may be used, and from when.
final class TimeForms {

    private TimeForms() {}

    /// "Hold til Sept 7", "No use before 1 May 2027 12:00 GMT": an embargo in the wrong place, which a person has to move
    /// to the right one.
    static Optional<Outcome> hold(ClauseWords words) {
        boolean isBefore = words.isNegative()
                && words.placeOf(Sense.BEFORE).isPresent()
                && words.tags().subList(0, words.placeOf(Sense.BEFORE).getAsInt()).stream()
                        .allMatch(tag -> tag.is(Sense.NO) || tag.is(Sense.FORBIDDEN) || tag.is(Sense.USE));
        if (!words.has(Sense.HOLD) && !isBefore) {
            return Optional.empty();
        }
        var rule = words.rule(Kind.NOT_BEFORE).withResolved(false);
        var until = words.placeOf(Sense.BEFORE).isPresent() ? words.placeOf(Sense.BEFORE) : words.placeOf(Sense.HOLD);
        var date = instant(words, until.getAsInt() + 1);
        boolean isStated = date.isPresent() && date.get().zoneSource() == ZoneSource.STATED;
        return Outcome.of(date.map(found -> rule.withUntil(new TimeLimit.At(found.instant())))
                .orElse(rule)
                .withResolved(isStated && date.get().noteKeys().isEmpty()));
    }

    /// "No use after 3 September 2026 12:00 GMT", "Use until 30 June 2027", "Expires 1 May 2030".
    static Optional<Outcome> date(ClauseWords words) {
        var place = words.placeOf(tag -> tag.is(Sense.AFTER) || tag.is(Sense.BEFORE) || tag.is(Sense.EXPIRES));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var turn = words.tags().get(place.getAsInt());
        boolean ends = turn.is(Sense.EXPIRES) || words.isNegative() == turn.is(Sense.AFTER);
        var before = words.tags().subList(0, place.getAsInt());
        return ends
                ? instant(words, place.getAsInt() + 1).flatMap(until -> ending(words, before, until))
                : Optional.empty();
    }

    private static Optional<Outcome> ending(ClauseWords words, List<Tag> before, Until until) {
        var rule = words.rule(Kind.NOT_AFTER)
                .withUntil(new TimeLimit.At(until.instant()))
                .withResolved(isCertain(until));
        var actions = actions(before);
        if (actions.isPresent()) {
            return Outcome.of(actions.get().stream().map(rule::withAction).toList());
        }
        var statement = new Statement(rule);
        var named = ClauseWords.without(before, Sense.NO, Sense.FORBIDDEN, Sense.USE, Sense.MUST);
        return statement.add(named, words)
                ? Outcome.of(statement.rules(words.clause().raw()))
                : Optional.empty();
    }

    /// A date alone lasts through its day, wherever that is.
    private static boolean isCertain(Until until) {
        return until.dateOnly() || (until.noteKeys().isEmpty() && until.zoneSource() == ZoneSource.STATED);
    }

    private static Optional<Until> instant(ClauseWords words, int place) {
        var behind = ClauseWords.without(words.tags(), Sense.ONLY);
        if (place >= words.tags().size()) {
            return Optional.empty();
        }
        var written = words.text(words.tags().get(place), behind.getLast());
        return EmbargoText.read(written, ZoneOffset.UTC) instanceof Until until ? Optional.of(until) : Optional.empty();
    }

    /// "Use within 24 hours", "48 hours news access only", "No use/archive after 30 days".
    static Optional<Outcome> span(ClauseWords words) {
        var counted = words.without(
                Sense.WITHIN,
                Sense.ONLY,
                Sense.AFTER,
                Sense.NO,
                Sense.FORBIDDEN,
                Sense.EXPIRES,
                Sense.MAX,
                Sense.LONGER);
        boolean ends =
                words.has(Sense.EXPIRES) || words.isNegative() == (words.has(Sense.AFTER) || words.has(Sense.LONGER));
        return Span.in(counted).filter(_ -> ends).flatMap(span -> limited(words, span));
    }

    private static Optional<Outcome> limited(ClauseWords words, Span span) {
        var aims =
                span.rest().stream().filter(tag -> tag.meaning() instanceof Aim).toList();
        var actions =
                actions(span.rest().stream().filter(tag -> !aims.contains(tag)).toList());
        if (actions.isEmpty() || (words.isNegative() && !aims.isEmpty())) {
            return Optional.empty();
        }
        var rules = new ArrayList<Rule>();
        actions.get()
                .forEach(action -> rules.add(words.rule(Kind.NOT_AFTER)
                        .withAction(action)
                        .withUntil(span.limit())
                        .withResolved(span.isExact())));
        if (!aims.isEmpty() && words.has(Sense.ONLY)) {
            rules.add(words.rule(Kind.ONLY)
                    .withPurposes(aims.stream()
                            .map(tag -> ((Aim) tag.meaning()).purpose())
                            .toList()));
        }
        return Outcome.of(rules);
    }

    /// What ends: use, or the acts that are named; empty when other words stand there.
    private static Optional<List<Action>> actions(List<Tag> tags) {
        var named = new ArrayList<Action>();
        for (var tag : tags) {
            if (tag.meaning() instanceof Act(var action)) {
                named.add(action);
            } else if (tag.is(Sense.USE)) {
                named.add(Action.USE);
            } else if (!tag.is(Sense.NO) && !tag.is(Sense.FORBIDDEN) && !tag.is(Sense.MUST)) {
                return Optional.empty();
            }
        }
        var distinct = named.stream().distinct().toList();
        return Optional.of(distinct.isEmpty() ? List.of(Action.USE) : distinct);
    }
}
