package org.reelkeeper.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.text.LabelledTextReader;

/// Invented records as the index takes them.
final class Invented {

    private static final Origin ORIGIN =
            new Origin("0".repeat(64), 0, 0, 1, SourceLayout.LABELLED_TEXT, TextEncoding.UTF_8, "0".repeat(64));

    private Invented() {}

    /// Records as the generator writes them, by keys from 1 on.
    static List<IndexedRecord> generated(int count) {
        var generator = new RecordGenerator(11);
        var reader = new LabelledTextReader(Labels.standard());
        return LongStream.range(0, count)
                .mapToObj(number -> reader.readPiece(generator.bytes(number), TextEncoding.UTF_8))
                .map(piece -> piece.fields())
                .collect(
                        ArrayList<IndexedRecord>::new,
                        (all, fields) -> all.add(of(all.size() + 1L, fields)),
                        List::addAll);
    }

    static IndexedRecord of(long key, List<FieldText> fields) {
        var record = new CatalogueRecord(key, 1 + key % 3, ORIGIN, fields);
        return new IndexedRecord(
                record,
                Listing.of(record, ReadingContext.in(ZoneOffset.UTC)),
                RecordRights.of(record, Authorities.standard()),
                1 + key % 2,
                key % 5 == 0 ? "Ana" : "");
    }

    static IndexedRecord titled(long key, String title) {
        return of(key, List.of(FieldText.added(Field.TITLE, "Title", title)));
    }
}
