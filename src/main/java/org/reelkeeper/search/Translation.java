package org.reelkeeper.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.Query.InText;
import org.reelkeeper.query.TextMatch.Exact;
import org.reelkeeper.query.Words;

/// Single conditions as Lucene runs them.
final class Translation {

    private final Names names;
    private final Instant now;
    private final KeyFinder keys;
    private final TextTranslation texts = new TextTranslation();

    /// Runs a part of a query beforehand.
    @FunctionalInterface
    interface KeyFinder {
        long[] keys(Query query);
    }

    /// @param now the instant at which the states of embargoes are taken
    Translation(Names names, Instant now, KeyFinder keys) {
        this.names = names;
        this.now = now;
        this.keys = keys;
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.Everything _, Query.And _, Query.Or _, Query.Not _ ->
                throw new IllegalArgumentException("not a single condition: " + query);
            case InText text when text.match() instanceof Exact -> exact(text);
            case InText text -> texts.of(text);
            case Query.Present(var field) -> term(IndexFields.PRESENT, field.name());
            case Query.OfKey(var key) -> new TermQuery(FieldForms.keyTerm(key));
            case Query.OfRecordId(var id) -> term(IndexFields.value(org.reelkeeper.model.Field.RECORD_ID), id);
            case Query.Dated(var from, var before) -> dated(from, before);
            case Query.InEmbargo(var state) -> embargo(state);
            case Query.EmbargoEnds(var from, var before) ->
                span(IndexFields.EMBARGO_END, Moments.millis(from), Moments.millis(before));
            case Query.EmbargoLifted(var from, var before) ->
                both(
                        embargo(EmbargoState.LIFTED),
                        span(IndexFields.LIFTED_AT, Moments.millis(from), Moments.millis(before)));
            case Query.HasReviewDate() ->
                both(embargo(EmbargoState.HELD), term(IndexFields.REVIEW_DATE, IndexFields.YES));
            case Query.InRights(var state) -> facet(Facet.RIGHTS, state.key());
            case Query.Names(var target, var value) -> term(IndexFields.NAMES, IndexFields.name(target, value));
            case Query.InPublication(var publication) -> term(IndexFields.PUBLICATION, publication.key());
            case Query.InReview(var review) -> facet(Facet.REVIEW, review.key());
            case Query.HasProblem(var code) ->
                new PrefixQuery(new Term(IndexFields.facet(Facet.PROBLEM), code), PrefixQuery.CONSTANT_SCORE_REWRITE);
            case Query.HasDraft() -> ofKeys(names.drafts());
            case Query.IsEdited() -> term(IndexFields.EDITED, IndexFields.YES);
            case Query.OfLoad(var name) -> loads(names.loads(name));
            case Query.Loaded(var from, var before) -> loads(names.loadsBegun(from, before));
            case Query.Changed(var from, var before) ->
                LongPoint.newSetQuery(IndexFields.REVISION, names.changeSets(from, before));
            case Query.ByPerson(var name) -> person(Words.joined(name));
            case Query.InWorkSet(var name) -> ofKeys(names.workSet(name));
        };
    }

    /// A value of a facet.
    org.apache.lucene.search.Query of(Facet facet, String value) {
        return facet == Facet.EMBARGO
                ? EmbargoState.ofKey(value).map(this::embargo).orElseGet(() -> facet(facet, value))
                : facet(facet, value);
    }

    /// Any value of a facet.
    static org.apache.lucene.search.Query some(Facet facet) {
        return new FieldExistsQuery(IndexFields.facet(facet));
    }

    private static org.apache.lucene.search.Query both(
            org.apache.lucene.search.Query one, org.apache.lucene.search.Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private org.apache.lucene.search.Query exact(InText text) {
        return ofKeys(names.holding(text, keys.keys(TextTranslation.wordsOf(text))));
    }

    private static org.apache.lucene.search.Query dated(LocalDate from, LocalDate before) {
        return both(
                LongPoint.newRangeQuery(IndexFields.FIRST_DAY, from.toEpochDay(), Long.MAX_VALUE),
                span(IndexFields.LAST_DAY, Long.MIN_VALUE, before.toEpochDay()));
    }

    private org.apache.lucene.search.Query embargo(EmbargoState state) {
        var kind = facet(Facet.EMBARGO, FacetValues.embargo(state));
        long at = Moments.millis(now);
        return switch (state) {
            case EMBARGOED -> both(kind, span(IndexFields.EMBARGO_END, at + 1, Long.MAX_VALUE));
            case LAPSED -> both(kind, span(IndexFields.EMBARGO_END, Long.MIN_VALUE, at + 1));
            case NONE, LIFTED, HELD, UNCLEAR -> kind;
        };
    }

    private static org.apache.lucene.search.Query span(String name, long from, long before) {
        return LongPoint.newRangeQuery(name, from, before == Long.MAX_VALUE ? before : before - 1);
    }

    private static org.apache.lucene.search.Query person(String name) {
        return TermWalkQuery.passing(
                IndexFields.facet(Facet.PERSON),
                name,
                known -> Words.joined(known).contains(name));
    }

    private static org.apache.lucene.search.Query loads(long... numbers) {
        return anyOf(
                Facet.LOAD,
                Set.of(Arrays.stream(numbers).mapToObj(Long::toString).toArray(String[]::new)));
    }

    private static org.apache.lucene.search.Query anyOf(Facet facet, Set<String> values) {
        return new TermInSetQuery(
                IndexFields.facet(facet), values.stream().map(BytesRef::new).toList());
    }

    private static org.apache.lucene.search.Query ofKeys(long... wanted) {
        return new TermInSetQuery(
                IndexFields.KEY,
                Arrays.stream(wanted).mapToObj(FieldForms::bytes).toList());
    }

    private static org.apache.lucene.search.Query facet(Facet facet, String value) {
        return term(IndexFields.facet(facet), value);
    }

    private static org.apache.lucene.search.Query term(String name, String value) {
        return new TermQuery(new Term(name, FieldForms.cut(value)));
    }
}
