package org.reelkeeper.query;

import java.util.List;

/// What was understood of a query, and what was not.
///
/// @param query without the parts that have a problem; finds nothing where no part is left. Good enough to show what is
/// found while somebody types, and never a ground to change or export records while there is a problem
public record QueryReading(Query query, List<QueryProblem> problems) {

    public QueryReading {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
