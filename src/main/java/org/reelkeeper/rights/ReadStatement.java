package org.reelkeeper.rights;

import java.util.List;

/// What a person read from a statement. In the mark of a record it is one that stands beside the usage terms, as the
/// holder or behind a source of the shot list, and counts wherever the record has this text in that place.
///
/// @param source `HOLDER` or `SUMMARY`; `USAGE_TERMS` outside of a mark
/// @param text to the letter
public record ReadStatement(RuleSource source, String text, List<Rule> rules) {

    public ReadStatement {
        rules = rules.stream()
                .map(rule -> rule.withSource(RuleSource.PERSON).inBlock(0))
                .toList();
    }

    /// Whether a person can stand by these rules as they are: they say something, leave no word over, and do not
    /// contradict each other. What is only suspected to allow something has to be said anew.
    public boolean canBeConfirmed() {
        return !rules.isEmpty()
                && rules.stream().allMatch(rule -> rule.resolved() || restrictsSomething(rule))
                && UsageTerms.stateOf(confirmed().rules()) != TermsState.UNCLEAR;
    }

    /// With no doubt left, as when a person says that it is so.
    public ReadStatement confirmed() {
        return new ReadStatement(
                source,
                text,
                rules.stream().map(rule -> rule.withResolved(true)).toList());
    }

    private static boolean restrictsSomething(Rule rule) {
        boolean names = !rule.targets().isEmpty() || !rule.purposes().isEmpty();
        return switch (rule.kind()) {
            case PROHIBIT -> names || rule.action() != Action.USE;
            case ONLY -> names;
            case DUTY -> true;
            case LIMIT -> !(rule.amount() instanceof Amount.None);
            case NOT_AFTER, NOT_BEFORE -> !(rule.until() instanceof TimeLimit.None);
            case PERMIT, POINTER, NONE_STATED, NOTE -> false;
        };
    }
}
