package org.reelkeeper.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.reelkeeper.check.Listing;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Sort;
import org.reelkeeper.rights.RightsLight;

/// The values of a record that lists are ordered by. What is missing has none.
final class OrderValues {

    /// Further letters do not matter for the order.
    private static final int LONGEST = 300;

    /// A number that begins with some digits may have so many more.
    private static final int LONGER = 12;

    private static final List<RightsLight> LIGHTS = List.of(RightsLight.values());

    private OrderValues() {}

    static void add(IndexedRecord indexed, Document document) {
        var listing = indexed.listing();
        var record = indexed.record();
        addText(Sort.RECORD_ID, byLength(listing.recordId()), document);
        addText(Sort.DATE, listing.dateValue(), document);
        addText(Sort.TITLE, listing.title(), document);
        addText(Sort.COUNTRY, record, Field.COUNTRY, document);
        addText(Sort.CITY, record, Field.CITY, document);
        addText(Sort.LOCATION, record, Field.LOCATION, document);
        addText(Sort.SOURCE, record, Field.SOURCE, document);
        addText(Sort.LANGUAGE, record, Field.LANGUAGE, document);
        addText(Sort.HOLDER, record, Field.COPYRIGHT_HOLDER, document);
        addText(Sort.DURATION, byLength(record.text(Field.DURATION)), document);
        if (!listing.embargoInstant().equals(Listing.NO_INSTANT)) {
            addNumber(Sort.EMBARGO, Moments.millis(listing.embargoInstant()), document);
        }
        addNumber(Sort.RIGHTS, LIGHTS.indexOf(listing.light()), document);
        addText(Sort.REVIEW, listing.review(), document);
        addNumber(Sort.PROBLEMS, ((long) listing.severity() << Integer.SIZE) + listing.findings(), document);
        addNumber(Sort.LOAD, indexed.load(), document);
    }

    /// The value that stands first in an order among some records of a part.
    static Optional<BytesRef> least(LeafReader part, Sort sort, FixedBitSet records) throws IOException {
        var values = DocValues.getSorted(part, IndexFields.order(sort));
        int least = Integer.MAX_VALUE;
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (records.get(values.docID())) {
                least = Math.min(least, values.ordValue());
            }
        }
        return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(values.lookupOrd(least));
    }

    /// What the values of an order begin with when their text begins with this one; none for orders that are not by a text.
    static List<BytesRef> beginnings(Sort sort, String start) {
        var text = start.strip().toUpperCase(Locale.ROOT);
        return switch (sort) {
            case DATE, TITLE, COUNTRY, CITY, LOCATION, SOURCE, LANGUAGE, HOLDER -> List.of(new BytesRef(text));
            case RECORD_ID, DURATION ->
                IntStream.rangeClosed(text.length(), text.length() + LONGER)
                        .mapToObj(length -> new BytesRef((char) length + text))
                        .toList();
            case KEY, EMBARGO, RIGHTS, REVIEW, PROBLEMS, LOAD -> List.of();
        };
    }

    /// Of numbers the longer is the larger.
    private static String byLength(String digits) {
        return digits.isEmpty() ? "" : (char) Math.min(digits.length(), LONGEST) + digits;
    }

    private static void addText(Sort sort, CatalogueRecord record, Field field, Document document) {
        addText(sort, record.text(field), document);
    }

    private static void addText(Sort sort, String text, Document document) {
        if (!text.isBlank()) {
            var cut = FieldForms.cut(text.strip()).toUpperCase(Locale.ROOT);
            var value = new BytesRef(cut.substring(0, Math.min(LONGEST, cut.length())));
            document.add(FieldForms.ordered(IndexFields.order(sort), value));
        }
    }

    private static void addNumber(Sort sort, long number, Document document) {
        document.add(FieldForms.ordered(IndexFields.order(sort), FieldForms.bytes(number)));
    }
}
