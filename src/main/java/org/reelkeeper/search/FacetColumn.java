package org.reelkeeper.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.reelkeeper.query.Facet;

/// Which values of a facet the records of one part of the index have, as numbers of the dictionary, as small as they go.
sealed interface FacetColumn {

    /// Adds one for every value that one of these records has; number 0 stands for records without a value.
    void count(FixedBitSet records, int[] counts);

    static FacetColumn read(LeafReader reader, Facet facet, Dictionary.Values dictionary) throws IOException {
        var values = DocValues.getSortedSet(reader, IndexFields.facet(facet));
        var numbers = numbers(values, dictionary);
        var single = DocValues.unwrapSingleton(values);
        if (single == null) {
            return Many.read(values, numbers, reader.maxDoc());
        }
        boolean small = Arrays.stream(numbers).allMatch(number -> number <= Character.MAX_VALUE);
        return small ? Small.read(single, numbers, reader.maxDoc()) : Large.read(single, numbers, reader.maxDoc());
    }

    private static int[] numbers(SortedSetDocValues values, Dictionary.Values dictionary) throws IOException {
        var numbers = new int[Math.toIntExact(values.getValueCount())];
        var terms = values.termsEnum();
        for (int place = 0; terms.next() != null; place++) {
            numbers[place] = dictionary.number(terms.term().utf8ToString());
        }
        return numbers;
    }

    /// At most one value a record, in two bytes.
    final class Small implements FacetColumn {

        private final char[] values;

        private Small(char[] values) {
            this.values = values;
        }

        static Small read(SortedDocValues values, int[] numbers, int size) throws IOException {
            var column = new char[size];
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                column[values.docID()] = (char) numbers[values.ordValue()];
            }
            return new Small(column);
        }

        @Override
        public void count(FixedBitSet records, int[] counts) {
            var words = records.getBits();
            for (int place = 0; place < words.length; place++) {
                for (long word = words[place]; word != 0; word &= word - 1) {
                    counts[values[(place << 6) + Long.numberOfTrailingZeros(word)]]++;
                }
            }
        }
    }

    /// At most one value a record, of very many.
    final class Large implements FacetColumn {

        private final int[] values;

        private Large(int[] values) {
            this.values = values;
        }

        static Large read(SortedDocValues values, int[] numbers, int size) throws IOException {
            var column = new int[size];
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                column[values.docID()] = numbers[values.ordValue()];
            }
            return new Large(column);
        }

        @Override
        public void count(FixedBitSet records, int[] counts) {
            var words = records.getBits();
            for (int place = 0; place < words.length; place++) {
                for (long word = words[place]; word != 0; word &= word - 1) {
                    counts[values[(place << 6) + Long.numberOfTrailingZeros(word)]]++;
                }
            }
        }
    }

    /// Any number of values a record.
    final class Many implements FacetColumn {

        private final int[] starts; // where the values of a record begin; where the next begin, they end
        private final int[] values;

        private Many(int[] starts, int... values) {
            this.starts = starts;
            this.values = values;
        }

        static Many read(SortedSetDocValues values, int[] numbers, int size) throws IOException {
            var starts = new int[size + 1];
            var column = new int[size];
            int count = 0;
            for (int record = 0; record < size; record++) {
                starts[record] = count;
                if (values.advanceExact(record)) {
                    int more = values.docValueCount();
                    column = count + more > column.length ? Arrays.copyOf(column, 2 * (count + more)) : column;
                    for (int value = 0; value < more; value++) {
                        column[count++] = numbers[Math.toIntExact(values.nextOrd())];
                    }
                }
            }
            starts[size] = count;
            return new Many(starts, Arrays.copyOf(column, count));
        }

        @Override
        public void count(FixedBitSet records, int[] counts) {
            var words = records.getBits();
            for (int place = 0; place < words.length; place++) {
                for (long word = words[place]; word != 0; word &= word - 1) {
                    int record = (place << 6) + Long.numberOfTrailingZeros(word);
                    int end = starts[record + 1];
                    counts[0] += starts[record] == end ? 1 : 0;
                    for (int value = starts[record]; value < end; value++) {
                        counts[values[value]]++;
                    }
                }
            }
        }
    }
}
