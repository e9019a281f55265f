package org.reelkeeper.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.reelkeeper.query.Sort;

/// Finds the records whose value of an order begins with what was typed. The values of a part are in order, so those that
/// begin alike are one run of numbers, and no value is looked at but to find the ends of the run.
final class Beginnings {

    private final Snapshot snapshot;
    private final String order;
    private final List<BytesRef> beginnings;

    Beginnings(Snapshot snapshot, Sort sort, String start) {
        this.snapshot = snapshot;
        this.order = IndexFields.order(sort);
        this.beginnings = OrderValues.beginnings(sort, start);
    }

    BitSet keys() {
        return Reading.doing("reading an order", () -> {
            var keys = new BitSet();
            for (var part : snapshot.parts()) {
                for (var beginning : beginnings) {
                    add(part, beginning, keys);
                }
            }
            return keys;
        });
    }

    private void add(LeafReaderContext part, BytesRef beginning, BitSet keys) throws IOException {
        var values = DocValues.getSorted(part.reader(), order);
        int first = place(values, beginning);
        int end = place(values, behind(beginning));
        if (first < end) {
            var column = snapshot.columns(part).keys(part.reader());
            var live = part.reader().getLiveDocs();
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int value = values.ordValue();
                if (first <= value && value < end && (live == null || live.get(values.docID()))) {
                    keys.set(column[values.docID()]);
                }
            }
        }
    }

    /// The number of this value, or of the first one behind it.
    private static int place(SortedDocValues values, BytesRef value) throws IOException {
        int place = values.lookupTerm(value);
        return place < 0 ? -1 - place : place;
    }

    /// A value behind all that begin so.
    private static BytesRef behind(BytesRef beginning) {
        var end = new BytesRef(beginning.length + UnicodeUtil.BIG_TERM.length);
        System.arraycopy(beginning.bytes, beginning.offset, end.bytes, 0, beginning.length);
        System.arraycopy(UnicodeUtil.BIG_TERM.bytes, 0, end.bytes, beginning.length, UnicodeUtil.BIG_TERM.length);
        end.length = end.bytes.length;
        return end;
    }
}
