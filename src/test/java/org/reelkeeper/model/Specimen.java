package org.reelkeeper.model;

import java.util.ArrayList;
import java.util.List;

/// Invented records for tests: one that is sound, to be altered.
public final class Specimen {

    private Specimen() {}

    /// A record with nothing wrong in it, its embargo long over.
    public static CatalogueRecord ferry() {
        return record(
                written(Field.HEADING, "", "NORWAY: New ferry crosses the fjord on its first day"),
                written(Field.RECORD_ID, "Record ID", "310442"),
                written(Field.HEADING, "", "NORWAY: New ferry crosses the fjord on its first day"),
                written(Field.TITLE, "Title", "NORWAY: New ferry crosses the fjord on its first day"),
                written(Field.DATE, "Date", "4th May 2005"),
                written(
                        Field.SUMMARY,
                        "Summary",
                        "(BN12) BERGEN, NORWAY (MAY 4, 2005) (REUTERS - ACCESS ALL) 1. FERRY LEAVING HARBOUR 2. (SOUNDBITE)"
                                + " (Norwegian) CAPTAIN, KARI STRAND, SAYING: \"She handles well.\""),
                written(Field.EMBARGO, "Embargoed", "19th May 2005 12:00"),
                written(Field.KEYWORDS, "Keywords", ""),
                written(Field.STORY_TEXT, "Story Text", "A new ferry left Bergen on Wednesday.\nShe carries 200 cars."),
                written(Field.COPYRIGHT_HOLDER, "Copyright Holder", "REUTERS"),
                written(Field.USAGE_TERMS, "Usage Terms/Restrictions", "None"));
    }

    /// A record of nothing but these fields.
    public static CatalogueRecord record(FieldText... fields) {
        return record(TextEncoding.UTF_8, List.of(fields));
    }

    /// The ferry with another text in one field.
    public static CatalogueRecord ferry(Field field, String text) {
        return with(ferry(), field, text);
    }

    /// A record with another text, as loaded, in one field.
    public static CatalogueRecord with(CatalogueRecord record, Field field, String text) {
        var label = Labels.standard().nameOf(field);
        return record.with(
                Slot.of(field), field.isMark() ? FieldText.added(field, "", text) : written(field, label, text));
    }

    public static CatalogueRecord without(CatalogueRecord record, Field field) {
        return record.with(Slot.of(field), FieldText.absent(field, ""));
    }

    /// A record with one more field behind all others.
    public static CatalogueRecord and(CatalogueRecord record, FieldText further) {
        var fields = new ArrayList<>(record.fields());
        fields.add(further);
        return new CatalogueRecord(record.key(), record.revision(), record.origin(), fields);
    }

    public static CatalogueRecord in(TextEncoding encoding, CatalogueRecord record) {
        return record(encoding, record.fields());
    }

    public static FieldText written(Field field, String label, String text) {
        return new FieldText(field, label, text, new Source.Loaded(new Span(0, 0), new Span(0, 0)));
    }

    private static CatalogueRecord record(TextEncoding encoding, List<FieldText> fields) {
        var origin = new Origin("00", 0, 0, 1, SourceLayout.LABELLED_TEXT, encoding, "00");
        return new CatalogueRecord(1, 1, origin, fields);
    }
}
