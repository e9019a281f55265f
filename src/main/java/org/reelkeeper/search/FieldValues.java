package org.reelkeeper.search;

import static org.reelkeeper.search.Reading.doing;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.Words;

/// The values that a field has in the records. Each part of the index names its most frequent ones; only those are
/// counted, so that a field with as many values as records costs no memory.
final class FieldValues {

    private static final int NAMED_BY_A_PART = 100;
    private static final Comparator<Count> BY_COUNT =
            Comparator.comparingLong(Count::records).reversed().thenComparing(Count::value);

    private final Snapshot snapshot;
    private final String field;
    private final BooleanSupplier cancelled;

    FieldValues(Snapshot snapshot, Field field, BooleanSupplier cancelled) {
        this.snapshot = snapshot;
        this.field = IndexFields.value(field);
        this.cancelled = cancelled;
    }

    List<Count> beginning(String start, int most) {
        var wanted = beginning(start);
        var named = new TreeSet<String>();
        for (var part : snapshot.parts()) {
            doing("reading values", () -> named.addAll(frequent(part, wanted)));
        }
        return named.stream()
                .map(this::counted)
                .filter(count -> count.records() > 0)
                .sorted(BY_COUNT)
                .limit(most)
                .toList();
    }

    private static Predicate<String> beginning(String start) {
        var sought = Words.joined(start);
        return sought.isEmpty() ? _ -> true : value -> Words.joined(value).startsWith(sought);
    }

    private List<String> frequent(LeafReaderContext part, Predicate<String> wanted) throws IOException {
        var best = new PriorityQueue<>(BY_COUNT.reversed());
        var terms = part.reader().terms(field);
        if (terms != null) {
            var values = terms.iterator();
            while (values.next() != null && !cancelled.getAsBoolean()) {
                var value = values.term().utf8ToString();
                if (wanted.test(value)) {
                    best.add(new Count(value, values.docFreq()));
                    if (best.size() > NAMED_BY_A_PART) {
                        best.remove();
                    }
                }
            }
        }
        return best.stream().map(Count::value).toList();
    }

    private Count counted(String value) {
        return new Count(
                value, snapshot.matching(new TermQuery(new Term(field, value))).count());
    }
}
