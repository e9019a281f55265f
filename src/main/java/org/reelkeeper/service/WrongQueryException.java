package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.query.QueryProblem;

/// A query cannot be understood; nothing was searched.
public final class WrongQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<QueryProblem> problems;

    public WrongQueryException(List<QueryProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, each at its place.
    public List<QueryProblem> problems() {
        return problems;
    }
}
