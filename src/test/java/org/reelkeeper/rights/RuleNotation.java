package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules in one line for tables of expectations: the kind, then what applies, as in
/// `not-after archive in=JP,KR until=PT24H@release part?`; the question mark says that it is not resolved. Values stand in
/// alphabetical order, since their order says nothing. A note is its kind alone.
final class RuleNotation {

    private RuleNotation() {}

    /// The different rules of a text; one that is said twice counts once, as it does in an answer.
    static Set<String> of(Collection<Rule> rules) {
        return rules.stream().map(RuleNotation::of).collect(Collectors.toCollection(TreeSet::new));
    }

    static String of(Rule rule) {
        var words = new ArrayList<String>();
        words.add(rule.kind().key());
        if (rule.kind() != Kind.NOTE) {
            addContent(rule, words);
        }
        return String.join(" ", words) + (rule.resolved() ? "" : "?");
    }

    private static void addContent(Rule rule, List<String> words) {
        if (rule.action() != Action.USE) {
            words.add(rule.action().key());
        }
        addTargets("", rule.targets(), words);
        add("for", ",", rule.purposes().stream().map(Purpose::key).toList(), words);
        addTargets("but.", rule.except(), words);
        addUntil(rule.until(), words);
        addAmount(rule.amount(), words);
        if (!rule.credit().text().isEmpty()) {
            words.add("credit=\"" + rule.credit().text() + '"');
        }
        if (!rule.credit().placement().isEmpty()) {
            words.add("placement=" + rule.credit().placement());
        }
        if (rule.scope() == Scope.PART) {
            words.add("part");
        }
    }

    private static void addTargets(String prefix, Targets targets, List<String> words) {
        add(prefix + "in", ",", targets.territories(), words);
        add(
                prefix + "groups",
                ",",
                targets.groups().stream().map(CountryGroup::key).toList(),
                words);
        add(prefix + "by", ";", targets.parties(), words);
        add(prefix + "on", ",", targets.media().stream().map(Medium::key).toList(), words);
    }

    private static void add(String name, String separator, Collection<String> values, List<String> words) {
        if (!values.isEmpty()) {
            words.add(name + "=" + values.stream().sorted().collect(Collectors.joining(separator)));
        }
    }

    private static void addUntil(TimeLimit until, List<String> words) {
        switch (until) {
            case TimeLimit.None() -> {}
            case TimeLimit.At(var instant) -> words.add("until=" + instant);
            case TimeLimit.Within(var duration, var anchor) ->
                words.add("until=" + duration + (anchor == Anchor.NOT_STATED ? "" : "@" + anchor.key()));
        }
    }

    private static void addAmount(Amount amount, List<String> words) {
        switch (amount) {
            case Amount.None() -> {}
            case Amount.Seconds(var seconds) -> words.add("amount=" + seconds + "s");
            case Amount.Plays(var plays) -> words.add("amount=" + plays + "x");
            case Amount.PlaysPer(var plays, var window) -> words.add("amount=" + plays + "x/" + window);
        }
    }
}
