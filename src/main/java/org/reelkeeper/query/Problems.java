package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The problems of one text, as they are met.
final class Problems {

    /// More help nobody; a megabyte of brackets would give a million.
    private static final int MOST = 20;

    /// What is quoted in a sentence is cut: the place says where to look.
    private static final int LONGEST_ARGUMENT = 300;

    private final List<QueryProblem> problems = new ArrayList<>();

    void add(int start, int end, String code, String... arguments) {
        if (problems.size() < MOST) {
            var shortened = List.of(arguments).stream().map(Problems::shortened).toList();
            problems.add(new QueryProblem(start, end, code, shortened));
        }
    }

    List<QueryProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(QueryProblem::start))
                .toList();
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
