package org.reelkeeper.query;

import java.util.Optional;
import java.util.Set;
import org.reelkeeper.rights.RuleSource;

/// A value of the facet of statements: where a restriction is written, whether a person has read it there, and its text.
///
/// @param text to the letter
public record StatementValue(RuleSource source, boolean confirmed, String text) {

    private static final String CONFIRMED = "+";

    /// As it is counted, such as `usage-terms No access Japan`, or `usage-terms+ No access Japan` where it is confirmed.
    public String value() {
        return source.key() + (confirmed ? CONFIRMED : "") + " " + text;
    }

    /// What a counted value says; empty for one that no statement has.
    public static Optional<StatementValue> of(String value) {
        int space = value.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        var head = value.substring(0, space);
        boolean isConfirmed = head.endsWith(CONFIRMED);
        return RuleSource.ofKey(isConfirmed ? head.substring(0, space - 1) : head)
                .map(source -> new StatementValue(source, isConfirmed, value.substring(space + 1)));
    }

    /// That of the records in which it is not confirmed, or is.
    public StatementValue other() {
        return new StatementValue(source, !confirmed, text);
    }

    /// Picks the records that have a statement, confirmed or not.
    public static Pick pick(RuleSource source, String text) {
        return new Pick(
                Facet.STATEMENT,
                Set.of(new StatementValue(source, false, text).value(), new StatementValue(source, true, text).value()),
                false);
    }
}
