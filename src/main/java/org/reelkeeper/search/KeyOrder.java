package org.reelkeeper.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.reelkeeper.query.Sort;

/// All records of the index in one order, by their keys. Made once for a state of the index and an order: the rank of a
/// record's value and its key go into one number each, and these are sorted.
final class KeyOrder {

    private static final int MISSING = Integer.MAX_VALUE;

    private KeyOrder() {}

    static int[] of(Snapshot snapshot, Sort sort, boolean ascending) throws IOException {
        var numbers = new long[snapshot.reader().numDocs()];
        int count = 0;
        var values = values(snapshot, sort);
        var ranks = OrdinalMap.build(snapshot.reader().getReaderCacheHelper().getKey(), values, PackedInts.DEFAULT);
        for (var part : snapshot.parts()) {
            var keys = snapshot.columns(part).keys(part.reader());
            var live = part.reader().getLiveDocs();
            var value = values[part.ord];
            var global = ranks.getGlobalOrds(part.ord);
            for (int record = 0; record < keys.length; record++) {
                if (live == null || live.get(record)) {
                    int rank = value.advanceExact(record) ? (int) global.get(value.ordValue()) : MISSING;
                    numbers[count++] = number(rank, keys[record], ascending);
                }
            }
        }
        Arrays.parallelSort(numbers);
        return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    }

    private static long number(int rank, int key, boolean ascending) {
        int place = ascending || rank == MISSING ? rank : MISSING - 1 - rank;
        return ((long) place << Integer.SIZE) | key;
    }

    private static SortedDocValues[] values(Snapshot snapshot, Sort sort) throws IOException {
        var values = new SortedDocValues[snapshot.parts().size()];
        for (var part : snapshot.parts()) {
            values[part.ord] = DocValues.getSorted(part.reader(), IndexFields.order(sort));
        }
        return values;
    }
}
