package org.reelkeeper.cli;

import java.util.stream.Collectors;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.PersonRules;

/// The text of a field as a line of the history says it: decisions and rules in short words, all others as they are.
final class MarkText {

    private MarkText() {}

    static String of(Field field, String text) {
        return switch (field) {
            case EMBARGO_DECISION -> newest(EmbargoDecisions.parse(text));
            case RULES -> text.isBlank() ? "" : rules(PersonRules.parse(text));
            default -> text;
        };
    }

    /// What counts is the last decision; those before it have lines of their own.
    private static String newest(EmbargoDecisions decisions) {
        return decisions.all().isEmpty() ? "" : words(decisions.all().getLast());
    }

    private static String words(EmbargoDecision decision) {
        return switch (decision) {
            case EmbargoDecision.Until until -> {
                var read = until.reading();
                yield "embargoed until " + read.localText() + " " + read.zone() + " (" + read.instant() + ")";
            }
            case EmbargoDecision.Held held ->
                "held: " + held.reason()
                        + held.review().map(day -> " (review " + day + ")").orElse("");
            case EmbargoDecision.Lifted lifted -> "lifted: " + lifted.reason();
            case EmbargoDecision.Cleared _ -> "decision taken back";
            case EmbargoDecision.Unclear unclear -> "unclear: " + unclear.reason();
            case EmbargoDecision.Unknown(var text) -> "not understood: " + text;
        };
    }

    private static String rules(PersonRules person) {
        return person.rules().isEmpty()
                ? "no rules"
                : person.rules().stream().map(RuleText::of).collect(Collectors.joining("; "));
    }
}
