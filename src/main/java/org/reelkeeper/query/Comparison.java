package org.reelkeeper.query;

import java.util.List;

/// How a value of a condition counts.
public enum Comparison {
    /// The words, the state, the date, the name.
    IS,
    BEGINS,
    /// Nearly the word.
    LIKE,
    /// Letter for letter.
    EXACTLY,
    /// As a regular expression says.
    MATCHES,
    /// Has anything; the value does not count.
    PRESENT,
    BEFORE,
    UNTIL,
    AFTER,
    SINCE;

    private static final List<Comparison> TEXT = List.of(IS, BEGINS, LIKE, EXACTLY, MATCHES, PRESENT);
    private static final List<Comparison> RECORD_ID = List.of(IS, BEGINS, MATCHES, PRESENT);
    private static final List<Comparison> TIME = List.of(IS, BEFORE, UNTIL, AFTER, SINCE);
    private static final List<Comparison> TIME_IN_TEXT = List.of(IS, BEFORE, UNTIL, AFTER, SINCE, MATCHES, PRESENT);

    /// Those that a name understands.
    public static List<Comparison> of(QueryName name) {
        if (name.sense().isTime()) {
            return name.fields().isEmpty() ? TIME : TIME_IN_TEXT;
        }
        return switch (name.sense()) {
            case TEXT -> TEXT;
            case RECORD_ID -> RECORD_ID;
            default -> List.of(IS);
        };
    }

    /// The sign before a date; empty for the comparisons that have none.
    String sign() {
        return switch (this) {
            case BEFORE -> "<";
            case UNTIL -> "<=";
            case AFTER -> ">";
            case SINCE -> ">=";
            case IS, BEGINS, LIKE, EXACTLY, MATCHES, PRESENT -> "";
        };
    }
}
