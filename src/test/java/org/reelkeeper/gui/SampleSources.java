package org.reelkeeper.gui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.service.SourceView;
import org.reelkeeper.service.SourceView.Mark;

/// The source of the sample records, with the places of their fields.
public final class SampleSources {

    private SampleSources() {}

    public static SourceView of(CatalogueRecord record) {
        var copies = new EnumMap<Field, Integer>(Field.class);
        var marks = new ArrayList<Mark>();
        for (var written : record.fields()) {
            var slot = new Slot(written.field(), copies.merge(written.field(), 1, Integer::sum) - 1);
            switch (written.source()) {
                case Source.Loaded(var whole, var value) -> marks.add(mark(slot, whole, value));
                case Source.Corrected(var whole, var value, var loaded) -> marks.add(mark(slot, whole, value));
                case Source.Added _, Source.Absent _ -> {}
            }
        }
        return new SourceView(
                SampleRecords.HARBOUR,
                marks,
                "tagus-week23.txt",
                412,
                427,
                SourceLayout.LABELLED_TEXT,
                TextEncoding.UTF_8,
                "LF");
    }

    private static Mark mark(Slot slot, Span whole, Span value) {
        return new Mark(slot, chars(whole.start()), chars(whole.end()), chars(value.start()), chars(value.end()));
    }

    private static int chars(int bytes) {
        var all = SampleRecords.HARBOUR.getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, bytes, StandardCharsets.UTF_8).length();
    }
}
