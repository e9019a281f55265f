package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.Scope.OfLoad;
import org.reelkeeper.service.Scope.OfQueue;
import org.reelkeeper.service.Scope.OfWorkSet;

/// Which records, in which order: those of a scope that match what is typed and what is picked.
///
/// @param words in the query language
/// @param picks at most one for each facet and way
public record RecordQuery(
        Scope scope, String words, List<Pick> picks, ReleaseSpan releases, Sort sort, boolean ascending) {

    public RecordQuery {
        picks = List.copyOf(picks);
    }

    public static RecordQuery all() {
        return new RecordQuery(new OfQueue(Queue.ALL), "", List.of(), ReleaseSpan.ANY, Sort.KEY, true);
    }

    public RecordQuery withWords(String newWords) {
        return new RecordQuery(scope, newWords, picks, releases, sort, ascending);
    }

    public RecordQuery in(Queue queue) {
        return within(new OfQueue(queue));
    }

    public RecordQuery ofLoad(long number) {
        return within(new OfLoad(number));
    }

    public RecordQuery ofWorkSet(long number) {
        return within(new OfWorkSet(number));
    }

    public RecordQuery within(Scope newScope) {
        return new RecordQuery(newScope, words, picks, releases, sort, ascending);
    }

    public RecordQuery sortedBy(Sort newSort, boolean upwards) {
        return new RecordQuery(scope, words, picks, releases, newSort, upwards);
    }

    /// With this pick in the place of the one of its facet and way; a pick of no value takes that away.
    public RecordQuery picking(Pick pick) {
        var others = picks.stream().filter(other -> !isOfSameKind(other, pick));
        var wanted = pick.values().isEmpty() ? others : Stream.concat(others, Stream.of(pick));
        return new RecordQuery(scope, words, wanted.toList(), releases, sort, ascending);
    }

    public RecordQuery withPicks(List<Pick> newPicks) {
        return new RecordQuery(scope, words, newPicks, releases, sort, ascending);
    }

    public RecordQuery releasedIn(ReleaseSpan span) {
        return new RecordQuery(scope, words, picks, span, sort, ascending);
    }

    /// What is picked of a facet, wanted or unwanted.
    public Optional<Pick> pick(Facet facet, boolean excluded) {
        return picks.stream()
                .filter(pick -> pick.facet() == facet && pick.excluded() == excluded)
                .findFirst();
    }

    private static boolean isOfSameKind(Pick one, Pick other) {
        return one.facet() == other.facet() && one.excluded() == other.excluded();
    }
}
