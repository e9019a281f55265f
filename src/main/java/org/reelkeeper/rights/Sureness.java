package org.reelkeeper.rights;

import java.util.Locale;

/// How sure the reading of a rule is.
public enum Sureness {
    /// A person said so.
    CONFIRMED,
    READ,
    /// Read with doubt: a word is misspelt or missing, or fits several.
    SUGGESTED,
    NOT_UNDERSTOOD;

    public static Sureness of(Rule rule) {
        if (rule.source() == RuleSource.PERSON && rule.resolved()) {
            return CONFIRMED;
        }
        if (rule.resolved()) {
            return READ;
        }
        return rule.kind() == Kind.NOTE ? NOT_UNDERSTOOD : SUGGESTED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
