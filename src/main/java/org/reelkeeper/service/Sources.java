package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Absent;
import org.reelkeeper.model.Source.Added;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.text.SourceText;

/// Shows the text that a record was read from.
final class Sources {

    private final OpenCatalogue catalogue;

    Sources(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    SourceView view(CatalogueRecord record) {
        var origin = record.origin();
        var bytes = catalogue.originals().read(origin.original(), origin.offset(), origin.length());
        var text = SourceText.of(bytes, origin.encoding());
        return new SourceView(
                text.text(),
                origin.layout() == SourceLayout.LABELLED_TEXT ? marks(record, text) : List.of(),
                fileName(record),
                origin.line(),
                origin.line() + Math.max(text.lineCount() - 1, 0),
                origin.layout(),
                origin.encoding(),
                nameOf(text.lineEnding()));
    }

    private static String nameOf(String lineEnding) {
        return lineEnding.replace("\r", "CR").replace("\n", "LF");
    }

    private String fileName(CatalogueRecord record) {
        return catalogue
                .database()
                .read(
                        "reading the name of a file",
                        tables -> tables.loads().fileName(record.origin().original()));
    }

    private static List<SourceView.Mark> marks(CatalogueRecord record, SourceText text) {
        Map<Field, Integer> copies = new EnumMap<>(Field.class);
        var marks = new ArrayList<SourceView.Mark>();
        for (var written : record.fields()) {
            var slot = new Slot(written.field(), copies.merge(written.field(), 1, Integer::sum) - 1);
            marks.addAll(marks(slot, written, text));
        }
        return marks;
    }

    private static List<SourceView.Mark> marks(Slot slot, FieldText written, SourceText text) {
        return switch (written.source()) {
            case Loaded(var whole, var value) -> List.of(mark(slot, whole, value, text));
            case Corrected(var whole, var value, var loaded) -> List.of(mark(slot, whole, value, text));
            case Added(), Absent() -> List.of();
        };
    }

    private static SourceView.Mark mark(Slot slot, Span whole, Span value, SourceText text) {
        return new SourceView.Mark(
                slot,
                text.charOffset(whole.start()),
                text.charOffset(whole.end()),
                text.charOffset(value.start()),
                text.charOffset(value.end()));
    }
}
