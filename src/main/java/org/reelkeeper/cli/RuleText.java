package org.reelkeeper.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Amount;
import org.reelkeeper.rights.Anchor;
import org.reelkeeper.rights.CountryGroup;
import org.reelkeeper.rights.Credit;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Scope;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.TimeLimit;

/// A restriction rule in one short phrase with the codes of the contract, such as `no use in JP, KP on online (part)`.
final class RuleText {

    private RuleText() {}

    static String of(Rule rule) {
        var parts = new ArrayList<String>();
        parts.add(head(rule));
        parts.addAll(targets(rule.targets()));
        parts.add(list("for ", rule.purposes(), Purpose::key));
        parts.add(rule.except().isEmpty() ? "" : "except " + joined(targets(rule.except())));
        parts.add(until(rule.until()));
        parts.add(amount(rule.amount()));
        parts.add(credit(rule.credit()));
        parts.add(rule.scope() == Scope.PART ? "(part)" : "");
        parts.add(rule.resolved() ? "" : "(not fully understood)");
        return joined(parts);
    }

    private static String head(Rule rule) {
        var action = rule.action().key();
        return switch (rule.kind()) {
            case PROHIBIT -> "no " + action;
            case ONLY -> action + " only";
            case PERMIT -> action + " allowed";
            case DUTY -> rule.action() == Action.USE ? "duty" : "must " + action;
            case LIMIT -> action + " limited to";
            case NOT_AFTER -> action + " not after";
            case NOT_BEFORE -> action + " not before";
            case POINTER -> "see elsewhere: " + rule.raw();
            case NONE_STATED -> "none stated";
            case NOTE -> "note: " + rule.raw();
        };
    }

    private static List<String> targets(Targets targets) {
        return List.of(
                list("in ", targets.territories(), code -> code),
                list("in ", targets.groups(), CountryGroup::key),
                list("by ", targets.parties(), name -> name),
                list("on ", targets.media(), Medium::key));
    }

    private static <T> String list(String word, List<T> values, Function<T, String> key) {
        return values.isEmpty()
                ? ""
                : word + String.join(", ", values.stream().map(key).toList());
    }

    private static String until(TimeLimit until) {
        return switch (until) {
            case TimeLimit.None() -> "";
            case TimeLimit.At(var instant) -> instant.toString();
            case TimeLimit.Within(var duration, var anchor) when anchor == Anchor.NOT_STATED -> hours(duration);
            case TimeLimit.Within(var duration, var anchor) -> hours(duration) + " from " + anchor.key();
        };
    }

    private static String amount(Amount amount) {
        return switch (amount) {
            case Amount.None() -> "";
            case Amount.Seconds(var seconds) -> seconds + " seconds";
            case Amount.Plays(var plays) -> plays + " plays";
            case Amount.PlaysPer(var plays, var window) -> plays + " plays in " + hours(window);
        };
    }

    /// Whole hours as the trade counts them; anything finer as it is written in the contract.
    private static String hours(Duration duration) {
        return duration.equals(Duration.ofHours(duration.toHours())) ? duration.toHours() + " hours" : "" + duration;
    }

    private static String credit(Credit credit) {
        var text = credit.text().isEmpty() ? "" : "\"" + credit.text() + "\"";
        return joined(List.of(text, credit.placement()));
    }

    private static String joined(List<String> parts) {
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
