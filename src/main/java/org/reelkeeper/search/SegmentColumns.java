package org.reelkeeper.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.reelkeeper.query.Facet;

/// Columns of one part of the index, by the number of the record in that part; each read when it is first needed.
final class SegmentColumns {

    private final Dictionary dictionary;
    private final Map<Facet, FacetColumn> facets = new ConcurrentHashMap<>();
    private volatile Optional<EmbargoEnds> ends = Optional.empty();
    private volatile int[] keys = {};
    private volatile int highestKey;

    SegmentColumns(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The keys of the records. They fit: a catalogue of two thousand million records is beyond its database.
    int[] keys(LeafReader reader) throws IOException {
        if (keys.length == 0) {
            var column = new int[reader.maxDoc()];
            var values = DocValues.getNumeric(reader, IndexFields.KEY);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                column[values.docID()] = Math.toIntExact(values.longValue());
            }
            highestKey = Arrays.stream(column).max().orElse(0);
            keys = column;
        }
        return keys;
    }

    int highestKey(LeafReader reader) throws IOException {
        return keys(reader).length == 0 ? 0 : highestKey;
    }

    EmbargoEnds embargoEnds(LeafReader reader) {
        return ends.orElseGet(() -> {
            var read = Reading.doing("reading ends of embargoes", () -> EmbargoEnds.read(reader));
            ends = Optional.of(read);
            return read;
        });
    }

    FacetColumn facet(Facet facet, LeafReader reader) {
        return facets.computeIfAbsent(
                facet,
                _ -> Reading.doing("reading a facet", () -> FacetColumn.read(reader, facet, dictionary.of(facet))));
    }
}
