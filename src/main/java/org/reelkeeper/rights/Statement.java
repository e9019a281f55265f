package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Aim;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.People;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Region;
import org.reelkeeper.rights.Meaning.Unknown;

/// A statement about whom and what, such as "No access UK/RTE/CNNi", while it is being read. Makes one rule for each kind
/// of what it names, since the names of one rule are joined by AND.
final class Statement {

    private Rule plain;
    private final Names named = new Names();
    private final Names excepted = new Names();
    private final Set<Action> actions = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean isCertain = true;
    private boolean isJoined;
    private boolean isApart;
    private boolean hasExcept;

    /// @param plain the rule that it is, without what it names
    Statement(Rule plain) {
        this.plain = plain;
    }

    /// Whether a tag names something that can stand in the list.
    static boolean isNamed(Tag tag) {
        return switch (tag.meaning()) {
            case Place _, Region _, Party _, Channel _, Aim _, Act _, People _ -> true;
            default -> tag.is(Sense.BROADCASTERS) || tag.is(Sense.AFFILIATED);
        };
    }

    private static boolean isElement(Tag tag) {
        return isNamed(tag) || tag.meaning() instanceof Unknown || tag.meaning() instanceof Meaning.Quoted;
    }

    /// Takes an element of the list. One with a word that is in no authority list is kept as unknown; nothing that it
    /// holds is taken for a name then.
    ///
    /// @return whether it is an element
    boolean add(List<Tag> element, ClauseWords words) {
        if (element.isEmpty() || !element.stream().allMatch(Statement::isElement)) {
            return false;
        }
        if (!element.stream().allMatch(Statement::isNamed)) {
            unknown.add(words.text(element.getFirst(), element.getLast()));
            return true;
        }
        boolean isActAlone = element.stream().allMatch(tag -> tag.meaning() instanceof Act);
        isApart |= !isBare() && isActAlone != named.isEmpty(); // "No archive/Japan": nobody knows what belongs together
        var names = hasExcept ? excepted : named;
        boolean isNew = names.isEmpty();
        if (!names.add(element, actions)) {
            unknown.add(words.text(element.getFirst(), element.getLast()));
        }
        isCertain &= names.isCertain();
        joins(element, words, isNew);
        return true;
    }

    /// "No online use in Japan" names a medium in a country, both at once; "No archive Japan" an act there. Without the
    /// small word it may be a list that lacks its marks, or a name that only sounds like several.
    private void joins(List<Tag> element, ClauseWords words, boolean isNew) {
        var last = element.getLast();
        boolean isPlaced =
                last.meaning() instanceof Place || last.meaning() instanceof Region || last.meaning() instanceof Party;
        if (element.size() > 1 && isPlaced && named.kinds() > 1) {
            var before = element.get(element.size() - 2);
            isJoined = isNew && (words.hasBetween(before, last, "IN") || words.hasBetween(before, last, "BY"));
        }
        boolean isRun =
                IntStream.range(1, element.size()).anyMatch(place -> isRun(element.get(place - 1), element.get(place)));
        isCertain &= isJoined || !isRun;
    }

    /// Two names of different kinds with nothing between them.
    private static boolean isRun(Tag one, Tag next) {
        boolean areNames = Names.isName(one) && Names.isName(next);
        return areNames
                && one.to() == next.from()
                && one.meaning().getClass() != next.meaning().getClass();
    }

    /// What is taken out again; from then on further elements are taken out too.
    ///
    /// @return whether it is a list of names
    boolean except(List<Tag> element, ClauseWords words) {
        hasExcept = true;
        isCertain &= named.kinds() == 1;
        return add(element, words);
    }

    /// Whether it names nothing yet.
    boolean isBare() {
        return named.isEmpty() && actions.isEmpty() && unknown.isEmpty() && !hasExcept;
    }

    /// "No access Spain (part)".
    void part() {
        plain = plain.withScope(Scope.PART);
    }

    void doubt() {
        isCertain = false;
    }

    /// @param raw the words of the whole statement
    List<Rule> rules(String raw) {
        named.waiting().ifPresent(_ -> unknown.add(raw));
        var rule = plain.withRaw(raw)
                .withResolved(plain.resolved() && isCertain && !isApart)
                .withExcept(excepted.all());
        var rules = new ArrayList<Rule>();
        boolean isPlaced = !named.isEmpty() && !isApart;
        actions.forEach(action -> rules.add((isPlaced ? named.joined(rule) : rule).withAction(action)));
        if (isJoined && actions.isEmpty()) {
            rules.add(named.joined(rule));
        } else if (actions.isEmpty() || isApart) {
            rules.addAll(named.apart(rule));
        }
        if (plain.kind() == Kind.ONLY) {
            rules.replaceAll(Statement::forAll);
        }
        if (rules.isEmpty() && unknown.isEmpty()) {
            rules.add(rule);
        }
        boolean isAll = rules.isEmpty() && unknown.size() == 1;
        unknown.forEach(words ->
                rules.add(Rule.unread(plain.source(), isAll ? raw : words).withScope(plain.scope())));
        return rules;
    }

    /// Whose clients alone may use it counts for the whole record, whatever a prefix says.
    private static Rule forAll(Rule rule) {
        return rule.targets().parties().isEmpty()
                ? rule
                : rule.withTargets(Targets.NONE.withParties(rule.targets().parties()))
                        .withExcept(Targets.NONE);
    }
}
