package org.reelkeeper.search;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// How things are kept in the index: without norms, frequencies of values and stored copies, since nothing is ranked and
/// rows come from the working catalogue.
final class FieldForms {

    /// Longer values are cut; the index refuses terms beyond 32,766 bytes.
    private static final int LONGEST_VALUE = 4000;

    private static final FieldType WORDS = form(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, DocValuesType.NONE);
    private static final FieldType VALUE = form(false, IndexOptions.DOCS, DocValuesType.NONE);
    private static final FieldType COUNTED = form(false, IndexOptions.DOCS, DocValuesType.SORTED_SET);
    private static final FieldType ORDERED = form(false, IndexOptions.NONE, DocValuesType.SORTED);

    private FieldForms() {}

    private static FieldType form(boolean tokenized, IndexOptions options, DocValuesType values) {
        var form = new FieldType();
        form.setTokenized(tokenized);
        form.setOmitNorms(true);
        form.setIndexOptions(options);
        form.setDocValuesType(values);
        form.freeze();
        return form;
    }

    /// Words with their places, for phrases.
    static IndexableField words(String name, WordStream words) {
        return new Field(name, words, WORDS);
    }

    /// A value that is looked up as a whole.
    static IndexableField value(String name, String value) {
        return new Field(name, new BytesRef(cut(value)), VALUE);
    }

    /// A value that is looked up, and counted.
    static IndexableField counted(String name, String value) {
        return new Field(name, new BytesRef(cut(value)), COUNTED);
    }

    /// A value to sort by, of which a record has one.
    static IndexableField ordered(String name, BytesRef value) {
        return new Field(name, value, ORDERED);
    }

    static IndexableField key(long key) {
        return new Field(IndexFields.KEY, bytes(key), VALUE);
    }

    static Term keyTerm(long key) {
        return new Term(IndexFields.KEY, bytes(key));
    }

    /// A number as bytes that sort as it does.
    static BytesRef bytes(long number) {
        var bytes = new byte[Long.BYTES];
        LongPoint.encodeDimension(number, bytes, 0);
        return new BytesRef(bytes);
    }

    /// The number that `bytes` wrote.
    static long number(BytesRef bytes) {
        return LongPoint.decodeDimension(bytes.bytes, bytes.offset);
    }

    /// Not between the halves of a character.
    static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        return value.substring(
                0, Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE);
    }
}
