package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;

/// The usage terms of one record: the text as written, the rules in it, and whether all of it is understood.
///
/// @param rules a person's first, then those that stand in the text and that the person has not read
public record UsageTerms(String raw, TermsState state, List<Rule> rules) {

    public UsageTerms {
        rules = List.copyOf(rules);
    }

    /// What a person has read, and what the reader reads beside it.
    public static UsageTerms of(CatalogueRecord record, RuleReader reader) {
        var raw = record.text(Field.USAGE_TERMS);
        var person = PersonRules.of(record);
        if (person.rules().isEmpty()) {
            return asWritten(raw, copies(record), reader); // to have removed all rules is not to have read the text
        }
        return person.read().equals(raw)
                ? new UsageTerms(raw, stateOf(person.rules()), person.rules())
                : readBefore(raw, person, copies(record), reader);
    }

    /// The rules of the field and of its further copies, which stand among the extra fields: a restriction counts
    /// wherever the record states it.
    private static UsageTerms asWritten(String raw, List<String> copies, RuleReader reader) {
        var rules = new ArrayList<Rule>();
        Stream.concat(Stream.of(raw), copies.stream())
                .filter(text -> !text.isBlank())
                .forEach(text -> rules.addAll(reader.read(text, RuleSource.USAGE_TERMS)));
        return new UsageTerms(raw, raw.isBlank() ? TermsState.EMPTY : stateOf(rules), rules);
    }

    /// What further copies of the field say that stand among the extra fields.
    public static List<String> copies(CatalogueRecord record) {
        return record.fields().stream()
                .filter(written -> written.field() == Field.EXTRA && isOurs(written.label()))
                .map(FieldText::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isOurs(String label) {
        return Labels.standard()
                .find(label)
                .filter(known -> known.field() == Field.USAGE_TERMS)
                .isPresent();
    }

    /// A person read another text than the present one: the rules stay, but nothing is clear until they are read again.
    private static UsageTerms readBefore(String raw, PersonRules person, List<String> copies, RuleReader reader) {
        var rules = new ArrayList<>(person.rules());
        rules.addAll(asWritten(raw, copies, reader).rules());
        return new UsageTerms(raw, TermsState.UNCLEAR, rules);
    }

    static TermsState stateOf(List<Rule> rules) {
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
