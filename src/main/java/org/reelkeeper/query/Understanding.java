package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelkeeper.query.Query.And;
import org.reelkeeper.query.Query.Not;
import org.reelkeeper.query.Query.Or;
import org.reelkeeper.query.Syntax.All;
import org.reelkeeper.query.Syntax.Any;
import org.reelkeeper.query.Syntax.Named;
import org.reelkeeper.query.Syntax.Negated;
import org.reelkeeper.query.Syntax.Nothing;
import org.reelkeeper.query.Syntax.Value;

/// Gives each part of a query its meaning; empty for a part that has none, or a problem.
final class Understanding {

    private final NamedMeaning meaning;

    Understanding(Moment moment, Problems problems) {
        this.meaning = new NamedMeaning(moment, problems);
    }

    Optional<Query> of(Syntax syntax) {
        return of(syntax, QueryName.ANY_TEXT);
    }

    private Optional<Query> of(Syntax syntax, QueryName name) {
        return switch (syntax) {
            case Nothing() -> Optional.empty();
            case All(var parts) -> joined(understood(parts, name, And.class), And::new);
            case Any(var parts) -> joined(understood(parts, name, Or.class), Or::new);
            case Negated(var part) -> of(part, name).map(Understanding::negated);
            case Named(var inner, var value) -> of(value, inner);
            case Value value -> meaning.of(name, value);
        };
    }

    /// Brackets in brackets that join alike are one.
    private List<Query> understood(List<Syntax> parts, QueryName name, Class<? extends Query> join) {
        var all = new ArrayList<Query>();
        for (var part : parts) {
            switch (of(part, name).orElseGet(() -> new And(List.of()))) {
                case And(var inner) when join == And.class || inner.isEmpty() -> all.addAll(inner);
                case Or(var inner) when join == Or.class -> all.addAll(inner);
                case Query query -> all.add(query);
            }
        }
        return all;
    }

    static Query negated(Query query) {
        return query instanceof Not(var part) ? part : new Not(query);
    }

    private static Optional<Query> joined(List<Query> parts, Function<List<Query>, Query> join) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.size() == 1 ? parts.getFirst() : join.apply(parts));
    }
}
