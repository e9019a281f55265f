package org.reelkeeper.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Query.Target;
import org.reelkeeper.query.RunningText;
import org.reelkeeper.rights.CountryGroup;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Targets;

/// Makes the document of a record. Reuses its parts for the next record, so it belongs to one thread and a document lasts
/// until the next.
final class RecordDocument {

    private final Map<Field, Text> texts = new EnumMap<>(Field.class);

    /// The words of a field, fed anew for every record.
    private record Text(WordStream words, IndexableField indexed) {
        static Text of(Field field) {
            var words = new WordStream();
            return new Text(words, FieldForms.words(IndexFields.words(field), words));
        }
    }

    RecordDocument() {
        IndexFields.TEXTS.forEach(field -> texts.put(field, Text.of(field)));
    }

    Document of(IndexedRecord indexed) {
        var document = new Document();
        var record = indexed.record();
        document.add(FieldForms.key(record.key()));
        document.add(new NumericDocValuesField(IndexFields.KEY, record.key()));
        document.add(new LongPoint(IndexFields.REVISION, record.revision()));
        texts.forEach((field, text) -> addText(record, field, text, document));
        addState(indexed.listing(), document);
        addDecision(record, document);
        indexed.rights().all().forEach(rule -> addNames(rule.targets(), document));
        FacetValues.add(indexed, document);
        OrderValues.add(indexed, document);
        return document;
    }

    private static void addText(CatalogueRecord record, Field field, Text text, Document document) {
        var value = AllCopies.of(record, field);
        if (!value.isBlank()) {
            text.words().read(value);
            document.add(text.indexed());
            document.add(FieldForms.value(IndexFields.PRESENT, field.name()));
            if (!RunningText.is(field)) {
                document.add(FieldForms.value(IndexFields.value(field), value));
            }
        }
    }

    private static void addState(Listing listing, Document document) {
        document.add(FieldForms.value(IndexFields.PUBLICATION, listing.publication()));
        if (listing.corrected()) {
            document.add(FieldForms.value(IndexFields.EDITED, IndexFields.YES));
        }
        DaySpan.of(listing.dateValue()).ifPresent(span -> {
            document.add(new LongPoint(IndexFields.FIRST_DAY, span.first()));
            document.add(new LongPoint(IndexFields.LAST_DAY, span.last()));
        });
        if (!listing.embargoInstant().equals(Listing.NO_INSTANT)) {
            long end = Moments.millis(listing.embargoInstant());
            document.add(new LongPoint(IndexFields.EMBARGO_END, end));
        }
    }

    /// What the newest decision says beyond the state that it leads to.
    private static void addDecision(CatalogueRecord record, Document document) {
        var decisions = EmbargoDecisions.of(record).all();
        if (decisions.isEmpty()) {
            return;
        }
        switch (decisions.getLast()) {
            case EmbargoDecision.Lifted lifted ->
                document.add(new LongPoint(IndexFields.LIFTED_AT, Moments.millis(lifted.at())));
            case EmbargoDecision.Held held ->
                held.review().ifPresent(_ -> document.add(FieldForms.value(IndexFields.REVIEW_DATE, IndexFields.YES)));
            case EmbargoDecision.Until _,
                    EmbargoDecision.Cleared _,
                    EmbargoDecision.Unclear _,
                    EmbargoDecision.Unknown _ -> {}
        }
    }

    private static void addNames(Targets targets, Document document) {
        targets.territories().forEach(code -> addName(Target.TERRITORY, code, document));
        targets.groups().stream().map(CountryGroup::key).forEach(group -> addName(Target.GROUP, group, document));
        targets.parties().forEach(party -> addName(Target.PARTY, party, document));
        targets.media().stream().map(Medium::key).forEach(medium -> addName(Target.MEDIUM, medium, document));
    }

    private static void addName(Target target, String value, Document document) {
        document.add(FieldForms.value(IndexFields.NAMES, IndexFields.name(target, value)));
    }
}
