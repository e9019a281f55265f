package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// The rules that a person wrote, with the terms text that they were read from: the text of the record's mark.
///
/// @param read the usage terms to the letter, as they stood when the person read them
/// @param statements what the person read elsewhere in the record
public record PersonRules(String read, List<Rule> rules, List<ReadStatement> statements) {

    public PersonRules {
        rules = rules.stream().map(rule -> rule.withSource(RuleSource.PERSON)).toList();
        statements = List.copyOf(statements);
    }

    /// Of the usage terms alone.
    public PersonRules(String read, List<Rule> rules) {
        this(read, rules, List.of());
    }

    /// With what was read from the usage terms in the place of what was.
    public PersonRules withTerms(String newRead, List<Rule> newRules) {
        return new PersonRules(newRead, newRules, statements);
    }

    /// With a reading in the place of the one of the same text.
    public PersonRules with(ReadStatement statement) {
        var others = statements.stream()
                .filter(other ->
                        other.source() != statement.source() || !other.text().equals(statement.text()));
        return new PersonRules(
                read, rules, Stream.concat(others, Stream.of(statement)).toList());
    }

    /// The rules that the person read from a text, if so; to have kept none of them is not to have read it.
    public Optional<List<Rule>> rulesOf(RuleSource source, String text) {
        return statements.stream()
                .filter(statement ->
                        statement.source() == source && statement.text().equals(text))
                .findFirst()
                .map(ReadStatement::rules)
                .filter(read -> !read.isEmpty());
    }

    /// Whether the person has read this text in this place.
    public boolean hasRead(RuleSource source, String text) {
        return source == RuleSource.USAGE_TERMS
                ? !rules.isEmpty() && read.equals(text)
                : rulesOf(source, text).isPresent();
    }

    /// With the reading that a person gave to all records of a statement. It takes the place of what was given to them
    /// earlier; what was read otherwise in this very record stays as it is, and no other rule is lost.
    ///
    /// @param earlier the rules that were given to all of them before; empty where none were
    public PersonRules confirming(ReadStatement statement, List<Rule> earlier) {
        var present = statement.source() == RuleSource.USAGE_TERMS
                ? rules
                : rulesOf(statement.source(), statement.text()).orElse(List.of());
        boolean isRead = hasRead(statement.source(), statement.text());
        if (isRead && (earlier.isEmpty() || !present.containsAll(earlier))) {
            return this;
        }
        var kept = present.stream()
                .filter(rule -> !isRead || !earlier.contains(rule))
                .toList();
        var next = Stream.concat(kept.stream(), statement.rules().stream())
                .distinct()
                .toList();
        return statement.source() == RuleSource.USAGE_TERMS
                ? withTerms(statement.text(), next)
                : with(new ReadStatement(statement.source(), statement.text(), next));
    }

    /// Whether nothing was read.
    public boolean isEmpty() {
        return rules.isEmpty() && statements.isEmpty();
    }

    /// Those of a record; without any where it has no mark.
    public static PersonRules of(CatalogueRecord record) {
        var mark = record.text(Field.RULES);
        return mark.isBlank() ? new PersonRules("", List.of()) : parse(mark);
    }

    /// Never refuses: a mark that cannot be read becomes an unresolved note, so that nobody's work is lost.
    public static PersonRules parse(String text) {
        return RuleJson.readMark(text);
    }

    public String text() {
        return RuleJson.writeMark(this);
    }
}
