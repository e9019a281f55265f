package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// What is known of the rights of a whole record, at a glance: the strictest of what stands anywhere in it. None of these
/// says that the record is free.
public enum RightsLight {
    /// No text: nothing is stated, which is not the same as none.
    EMPTY,
    NONE_STATED,
    /// Nothing is restricted, but something has to be done, such as to name somebody.
    DUTIES,
    RULES,
    /// Needs reading.
    UNCLEAR,
    /// Nobody may use it at all.
    BLOCKED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RightsLight> ofKey(String key) {
        return Arrays.stream(values()).filter(light -> light.key().equals(key)).findFirst();
    }

    /// Of a record.
    ///
    /// @param terms what is known of the usage terms
    /// @param rules all of the record
    public static RightsLight of(TermsState terms, Collection<Rule> rules) {
        if (rules.stream().anyMatch(RightsLight::blocks)) {
            return BLOCKED;
        }
        if (terms == TermsState.UNCLEAR || rules.stream().anyMatch(rule -> !rule.resolved())) {
            return UNCLEAR;
        }
        if (rules.stream().anyMatch(RightsLight::restricts)) {
            return RULES;
        }
        if (rules.stream().anyMatch(rule -> rule.kind() == Kind.DUTY)) {
            return DUTIES;
        }
        return switch (terms) {
            case EMPTY -> EMPTY;
            case NONE_STATED -> NONE_STATED;
            case RULES, UNCLEAR -> RULES;
        };
    }

    /// A prohibition for a part, or a block, leaves the rest.
    private static boolean blocks(Rule rule) {
        return rule.kind() == Kind.PROHIBIT
                && rule.action() == Action.USE
                && rule.resolved()
                && rule.targets().isEmpty()
                && rule.purposes().isEmpty()
                && rule.except().isEmpty()
                && rule.scope() == Scope.WHOLE
                && rule.block() == 0;
    }

    private static boolean restricts(Rule rule) {
        return switch (rule.kind()) {
            case PROHIBIT, ONLY, LIMIT, NOT_AFTER, NOT_BEFORE, POINTER -> true;
            case DUTY, PERMIT, NONE_STATED, NOTE -> false;
        };
    }
}
