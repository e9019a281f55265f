package org.reelkeeper.search;

import java.util.List;
import java.util.function.BinaryOperator;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.Sort;

/// Finds the records that a question is for: the single conditions by Lucene, and what joins them by their bits.
///
/// Why so: a word is looked for in some twenty fields, and Lucene walks through all of them record by record for every
/// condition that is joined with another one. To join the bits of a million records takes some microseconds, and the
/// bits of a condition are there already when only another one was typed.
final class Evaluation {

    private final Snapshot snapshot;
    private final Translation translation;

    Evaluation(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        this.translation =
                new Translation(question.names(), question.now(), part -> snapshot.keys(of(part), Sort.KEY, true));
    }

    Found of(Query query) {
        return switch (query) {
            case Query.Everything() -> snapshot.all();
            case Query.And(var parts) -> joined(parts, Found::and, snapshot.all());
            case Query.Or(var parts) -> joined(parts, Found::or, none());
            case Query.Not(var part) -> snapshot.all().without(of(part));
            default -> snapshot.matching(translation.of(query));
        };
    }

    private Found joined(List<Query> parts, BinaryOperator<Found> joining, Found nothing) {
        return parts.stream().map(this::of).reduce(joining).orElse(nothing);
    }

    private Found none() {
        return snapshot.all().without(snapshot.all());
    }

    Found of(Pick pick) {
        var any = pick.values().stream()
                .map(value -> picked(pick, value))
                .reduce(Found::or)
                .orElseGet(this::none);
        return pick.excluded() ? snapshot.all().without(any) : any;
    }

    /// No value stands for the records that have none.
    private Found picked(Pick pick, String value) {
        return value.isEmpty()
                ? snapshot.all().without(snapshot.matching(Translation.some(pick.facet())))
                : snapshot.matching(translation.of(pick.facet(), value));
    }
}
