package org.reelkeeper.service;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Moment;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.QueryLanguage;
import org.reelkeeper.query.QueryReading;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.Sort;
import org.reelkeeper.search.IndexFaultException;
import org.reelkeeper.search.Question;
import org.reelkeeper.search.RecordIndex;

/// Finds records: by the index, and as long as that does not hold the whole catalogue, by the database where that can.
/// Any thread, but never the one that draws the window.
public final class Searches {

    private final OpenCatalogue catalogue;
    private final Indexing indexing;
    private final CatalogueNames names;

    Searches(OpenCatalogue catalogue, Indexing indexing, CatalogueNames names) {
        this.catalogue = catalogue;
        this.indexing = indexing;
        this.names = names;
    }

    /// Brings the index up to the catalogue from now on, meanwhile.
    public void start() {
        indexing.start();
    }

    /// Waits until everything can be found.
    ///
    /// @throws RefusedActException when the index cannot be had
    public void settle(JobContext context) {
        indexing.settle(context);
        if (indexing.hasFailed()) {
            throw new RefusedActException("act.no-index");
        }
    }

    /// Waits until what was corrected last can be found.
    void settleFew() {
        indexing.settleFew();
    }

    /// Whether everything can be found; else an answer may lack some.
    public boolean isWhole() {
        return indexing.isWhole();
    }

    /// Whether the index cannot be had, so that answers may lack records for good.
    public boolean hasFailed() {
        return indexing.hasFailed();
    }

    /// How many records cannot be found yet.
    public long left() {
        return indexing.left();
    }

    /// What a text asks for, and what is wrong with it.
    public QueryReading read(String words) {
        return read(words, catalogue.clock().instant());
    }

    private QueryReading read(String words, Instant now) {
        return QueryLanguage.read(words, new Moment(now, catalogue.settings().zone()));
    }

    /// The keys of the records a query is for, in its order, with embargo states as they are at an instant.
    ///
    /// @throws WrongQueryException when it cannot be understood
    /// @throws org.reelkeeper.job.JobCancelledException when it was stopped meanwhile
    public long[] keys(RecordQuery query, Instant asOf, BooleanSupplier cancelled) {
        var question = question(query, asOf);
        indexing.awaitOpen(cancelled);
        if (!indexing.isWhole() && PlainList.suffices(query)) {
            return plain(query, asOf, cancelled);
        }
        settleUnlessStarted();
        return asking(index -> index.keys(question, query.sort(), query.ascending()))
                .orElseGet(() -> new long[0]);
    }

    /// A fault that a search meets costs that search, and the index is made anew.
    private <T> Optional<T> asking(Function<RecordIndex, T> question) {
        return indexing.any().map(index -> {
            try {
                return question.apply(index);
            } catch (IndexFaultException e) {
                indexing.mend(index);
                throw e;
            }
        });
    }

    /// Who has not asked for the index before wants a whole answer and no first one.
    private void settleUnlessStarted() {
        if (!indexing.isStarted()) {
            settle(JobContext.unwatched());
        }
    }

    /// What the database finds by itself.
    long[] plain(RecordQuery query, Instant asOf, BooleanSupplier cancelled) {
        return catalogue
                .database()
                .read("finding records", tables -> tables.listings().keys(PlainList.of(query, asOf), cancelled));
    }

    /// The place of the next record of a list, from a place on and then from its beginning, whose text begins with what is
    /// typed: the text that the list is ordered by, else the title. Empty where there is none.
    public OptionalInt next(long[] listed, int from, Sort sort, String typed) {
        settleUnlessStarted();
        var sought = asking(index -> index.beginning(sort.field().isPresent() ? sort : Sort.TITLE, typed))
                .orElseGet(BitSet::new);
        return sought.isEmpty()
                ? OptionalInt.empty()
                : IntStream.concat(IntStream.range(from, listed.length), IntStream.range(0, from))
                        .filter(place -> sought.get(Math.toIntExact(listed[place])))
                        .findFirst();
    }

    /// Counts values over the whole result, each facet without regard to what is picked of it.
    ///
    /// @throws WrongQueryException when the query cannot be understood
    public Map<Facet, FacetCounts> counts(RecordQuery query, List<FacetWish> wishes) {
        var question = question(query, catalogue.clock().instant());
        settleUnlessStarted();
        indexing.settleFew(); // a count that is told after an act counts what the act did
        return asking(index -> index.counts(question, wishes)).orElse(Map.of());
    }

    /// Counts by the ends of embargoes over the whole result.
    ///
    /// @param stretch the begin of the stretch of time that an end is counted in, both in milliseconds of the epoch
    ReleaseCounts releases(RecordQuery query, LongUnaryOperator stretch) {
        var question = question(query, catalogue.clock().instant());
        settleUnlessStarted();
        indexing.settleFew(); // a count that is told after an act counts what the act did
        return asking(index -> index.releases(question, stretch)).orElse(ReleaseCounts.NONE);
    }

    /// How many records a query is for.
    public long count(RecordQuery query) {
        return counts(List.of(query), catalogue.clock().instant()).getFirst();
    }

    /// How many records each of these queries is for, at one moment.
    List<Long> counts(List<RecordQuery> queries, Instant now) {
        var questions = queries.stream().map(query -> question(query, now)).toList();
        settleUnlessStarted();
        indexing.settleFew(); // a count that is told after an act counts what the act did
        return asking(index -> index.counts(questions)).orElseGet(() -> Collections.nCopies(queries.size(), 0L));
    }

    /// When the embargo ends that ends first among the records wanted; `Instant.MAX` where none ends.
    Instant firstEnd(Query query, Instant now) {
        return asking(index -> index.firstEnd(new Question(query, List.of(), names, now)))
                .flatMap(Function.identity())
                .orElse(Instant.MAX);
    }

    /// The values of a facet that hold what is typed, over all records, the most frequent first.
    public List<Count> values(Facet facet, String typed, int most) {
        var wish = new FacetWish(facet, typed, false, most + 1); // one of them may be that for no value
        return counts(RecordQuery.all(), List.of(wish)).values().stream()
                .flatMap(counts -> counts.values().stream())
                .filter(count -> !count.value().isEmpty())
                .limit(most)
                .toList();
    }

    /// The values of a field that begin with what is typed, by the rules of words, the most frequent first. None of a
    /// field that holds running text.
    public List<Count> values(Field field, String typed, int most, BooleanSupplier cancelled) {
        return asking(index -> index.values(field, typed, most, cancelled)).orElse(List.of());
    }

    private Question question(RecordQuery query, Instant now) {
        var reading = read(query.words(), now);
        if (!reading.isSound()) {
            throw new WrongQueryException(reading.problems());
        }
        return new Question(
                ScopeMeaning.and(query.scope(), query.releases(), reading.query(), now), query.picks(), names, now);
    }
}
