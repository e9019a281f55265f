package org.reelkeeper.search;

import static org.reelkeeper.search.Reading.doing;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Sort;

/// One state of the index.
final class Snapshot {

    private static final int MOST_KNOWN = 16; // an eighth of a byte for each record, each

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SegmentCache cache;
    private final Map<Order, int[]> orders = new ConcurrentHashMap<>();

    private final Map<Facet, int[]> countsOfAll = new ConcurrentHashMap<>();
    private final Map<org.apache.lucene.search.Query, Found> latest =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<org.apache.lucene.search.Query, Found> eldest) {
                    return size() > MOST_KNOWN;
                }
            });
    private volatile Found everything = new Found(List.of());

    private record Order(Sort sort, boolean ascending) {}

    Snapshot(DirectoryReader reader, SegmentCache cache) {
        this.reader = reader;
        this.cache = cache;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    DirectoryReader reader() {
        return reader;
    }

    List<LeafReaderContext> parts() {
        return reader.leaves();
    }

    SegmentColumns columns(LeafReaderContext part) {
        return cache.of(part.reader());
    }

    Dictionary dictionary() {
        return cache.dictionary();
    }

    /// All records.
    Found all() {
        if (everything.parts().isEmpty()) {
            everything = matching(MatchAllDocsQuery.INSTANCE);
        }
        return everything;
    }

    /// How many of these records have each value of a facet, by its number in the dictionary.
    int[] counted(Facet facet, Found found) {
        var columns = parts().stream()
                .map(part -> columns(part).facet(facet, part.reader()))
                .toList();
        var counts = new int[dictionary().of(facet).size()];
        for (int part = 0; part < columns.size(); part++) {
            columns.get(part).count(found.parts().get(part), counts);
        }
        return counts;
    }

    int[] countsOfAll(Facet facet) {
        return countsOfAll.computeIfAbsent(facet, wanted -> counted(wanted, all()));
    }

    /// The records that match the query and all picks.
    Found find(Question question) {
        var evaluation = new Evaluation(this, question);
        return question.picks().stream().map(evaluation::of).reduce(evaluation.of(question.query()), Found::and);
    }

    /// The records that match one condition; those of the conditions asked for last are known.
    Found matching(org.apache.lucene.search.Query query) {
        var known = latest.get(query);
        if (known != null) {
            return known;
        }
        var found = doing("searching", () -> {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            return new Found(parts().parallelStream()
                    .map(part -> doing("searching", () -> matching(weight, part)))
                    .toList());
        });
        latest.put(query, found);
        return found;
    }

    private static FixedBitSet matching(Weight weight, LeafReaderContext part) throws IOException {
        var bits = new FixedBitSet(part.reader().maxDoc());
        var scorer = weight.scorer(part);
        if (scorer != null) {
            var matches = scorer.iterator();
            if (matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                matches.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
            }
            var live = part.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(bits, 0);
            }
        }
        return bits;
    }

    Optional<Instant> firstEnd(Found found) {
        return doing("reading ends of embargoes", () -> {
            var first = Optional.<Instant>empty();
            for (var part : parts()) {
                var end = OrderValues.least(
                                part.reader(), Sort.EMBARGO, found.parts().get(part.ord))
                        .map(FieldForms::number)
                        .map(Instant::ofEpochMilli);
                first = Stream.concat(first.stream(), end.stream()).min(Comparator.naturalOrder());
            }
            return first;
        });
    }

    /// The keys of these records, in an order.
    long[] keys(Found found, Sort sort, boolean ascending) {
        return doing("ordering records", () -> {
            var wanted = keyBits(found);
            return sort == Sort.KEY
                    ? inOrderOfKeys(wanted, ascending)
                    : Arrays.stream(order(new Order(sort, ascending)))
                            .filter(wanted::get)
                            .asLongStream()
                            .toArray();
        });
    }

    private FixedBitSet keyBits(Found found) throws IOException {
        var bits = new FixedBitSet(highestKey() + 1);
        for (var part : parts()) {
            var keys = columns(part).keys(part.reader());
            var some = found.parts().get(part.ord);
            some.forEach(0, some.length(), 0, record -> bits.set(keys[record]));
        }
        return bits;
    }

    int highestKey() {
        return doing("reading keys", () -> {
            int highest = 0;
            for (var part : parts()) {
                highest = Math.max(highest, columns(part).highestKey(part.reader()));
            }
            return highest;
        });
    }

    private static long[] inOrderOfKeys(FixedBitSet wanted, boolean ascending) {
        var keys = new long[wanted.cardinality()];
        int[] count = {0};
        int last = keys.length - 1;
        Reading.doing("ordering records", () -> {
            wanted.forEach(0, wanted.length(), 0, key -> {
                keys[ascending ? count[0] : last - count[0]] = key;
                count[0]++;
            });
            return true;
        });
        return keys;
    }

    private int[] order(Order order) {
        return orders.computeIfAbsent(
                order, _ -> doing("ordering all records", () -> KeyOrder.of(this, order.sort(), order.ascending())));
    }
}
