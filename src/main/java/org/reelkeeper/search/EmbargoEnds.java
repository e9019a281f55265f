package org.reelkeeper.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.reelkeeper.query.Sort;

/// When the embargoes of the records in one part of the index end: each end once, and which of them each record has.
final class EmbargoEnds {

    private static final int NONE = -1;

    private final long[] ends; // milliseconds of the epoch, in the order of time
    private final int[] places; // of the end of each record, or NONE

    private EmbargoEnds(long[] ends, int... places) {
        this.ends = ends;
        this.places = places;
    }

    static EmbargoEnds read(LeafReader reader) throws IOException {
        var values = DocValues.getSorted(reader, IndexFields.order(Sort.EMBARGO));
        var ends = new long[values.getValueCount()];
        for (int place = 0; place < ends.length; place++) {
            ends[place] = FieldForms.number(values.lookupOrd(place));
        }
        var places = new int[reader.maxDoc()];
        Arrays.fill(places, NONE);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            places[values.docID()] = values.ordValue();
        }
        return new EmbargoEnds(ends, places);
    }

    int size() {
        return ends.length;
    }

    long end(int place) {
        return ends[place];
    }

    /// How many of these records have each end.
    int[] counts(FixedBitSet records) {
        var counts = new int[ends.length];
        var words = records.getBits();
        for (int place = 0; place < words.length; place++) {
            for (long word = words[place]; word != 0; word &= word - 1) {
                int end = places[(place << 6) + Long.numberOfTrailingZeros(word)];
                if (end != NONE) {
                    counts[end]++;
                }
            }
        }
        return counts;
    }
}
