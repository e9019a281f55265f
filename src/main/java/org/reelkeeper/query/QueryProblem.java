package org.reelkeeper.query;

import java.util.List;

/// Something in the text of a query that cannot be understood.
///
/// @param start of its place in the text, in characters
/// @param end of its place, not included
/// @param code what is wrong; the key of its sentence
/// @param arguments for the sentence
public record QueryProblem(int start, int end, String code, List<String> arguments) {

    public QueryProblem {
        arguments = List.copyOf(arguments);
    }
}
