package org.reelkeeper.gui.search;

import org.reelkeeper.query.QueryProblem;

/// A text that is no query, and the first thing in it that cannot be understood.
record Wrong(String text, QueryProblem problem) {

    int start() {
        return Math.clamp(problem.start(), 0, text.length());
    }

    int end() {
        return Math.clamp(problem.end(), start(), text.length());
    }
}
