package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// The usage terms of one record: the text as written, the rules in it, and whether all of it is understood.
///
/// @param rules a person's first, then those that stand in the text and that the person has not read
public record UsageTerms(String raw, TermsState state, List<Rule> rules) {

    public UsageTerms {
        rules = List.copyOf(rules);
    }

    public static UsageTerms of(CatalogueRecord record) {
        return of(record, new StatedNone());
    }

    static UsageTerms of(CatalogueRecord record, RuleReader reader) {
        var raw = record.text(Field.USAGE_TERMS);
        var mark = record.text(Field.RULES);
        if (mark.isBlank()) {
            return asWritten(raw, reader);
        }
        var person = PersonRules.parse(mark);
        if (person.rules().isEmpty()) {
            return asWritten(raw, reader); // to have removed every rule is not to have read the text
        }
        return person.read().equals(raw)
                ? new UsageTerms(raw, stateOf(person.rules()), person.rules())
                : readBefore(raw, person, reader);
    }

    private static UsageTerms asWritten(String raw, RuleReader reader) {
        if (raw.isBlank()) {
            return new UsageTerms(raw, TermsState.EMPTY, List.of());
        }
        var rules = reader.read(raw, RuleSource.USAGE_TERMS);
        return new UsageTerms(raw, stateOf(rules), rules);
    }

    /// A person read another text than the present one: the rules stay, but nothing is clear until they are read again.
    private static UsageTerms readBefore(String raw, PersonRules person, RuleReader reader) {
        var rules = new ArrayList<>(person.rules());
        rules.addAll(asWritten(raw, reader).rules());
        return new UsageTerms(raw, TermsState.UNCLEAR, rules);
    }

    private static TermsState stateOf(List<Rule> rules) {
        long none =
                rules.stream().filter(rule -> rule.kind() == Kind.NONE_STATED).count();
        if (rules.stream().anyMatch(rule -> !rule.resolved() || rule.kind() == Kind.POINTER)) {
            return TermsState.UNCLEAR;
        }
        if (none > 0 && rules.stream().anyMatch(UsageTerms::restricts)) {
            return TermsState.UNCLEAR;
        }
        return none > 0 ? TermsState.NONE_STATED : TermsState.RULES;
    }

    private static boolean restricts(Rule rule) {
        return switch (rule.kind()) {
            case PROHIBIT, ONLY, DUTY, LIMIT, NOT_AFTER, NOT_BEFORE, POINTER -> true;
            case PERMIT, NONE_STATED, NOTE -> false;
        };
    }
}
