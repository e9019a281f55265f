package org.reelkeeper.query;

import java.util.List;

/// A query as somebody puts it together without typing it.
public sealed interface Condition {

    record Clause(QueryName name, Comparison comparison, String value) implements Condition {

        /// Whether there is something to ask for.
        boolean isComplete() {
            return comparison == Comparison.PRESENT || !value.isBlank();
        }
    }

    record Group(Join join, List<Condition> parts) implements Condition {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    record Without(Condition part) implements Condition {}

    enum Join {
        ALL,
        ANY
    }
}
