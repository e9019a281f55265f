package org.reelkeeper.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Span;

/// Writes records in the labelled-text layout. What nobody changed is copied from the source, byte for byte.
public final class LabelledTextWriter {

    private static final CanonicalOrder ORDER = new CanonicalOrder(Labels.standard());

    private LabelledTextWriter() {}

    /// The record's piece with every corrected text in the place of its value and every added field on a line of its
    /// own, in the piece's line ending and encoding. A Windows-1252 piece that cannot hold them becomes UTF-8.
    public static byte[] write(CatalogueRecord record, byte[] source) {
        if (!record.isCorrected()) {
            return source;
        }
        var text = SourceText.of(source, record.origin().encoding());
        var splices = new ArrayList<Splice>();
        for (var field : record.fields()) {
            if (field.source() instanceof Corrected corrected) {
                splices.add(corrected(field.text(), corrected.value(), text.lineEnding()));
            }
        }
        splices.addAll(new AddedFields(ORDER, text, record).splices(record));
        return Splice.into(source, splices, text.encoding())
                .orElseGet(() -> Splice.intoUtf8(source, splices, text.encoding()));
    }

    /// A record without a labelled-text source, in UTF-8 with `\n`: headline, id, headline, and the fields in their
    /// order, one to a line.
    public static byte[] write(CatalogueRecord record) {
        var written = new StringBuilder();
        var headings = record.all(Field.HEADING).stream().map(FieldText::text).toList();
        var title = record.text(Field.TITLE).lines().findFirst().orElse("");
        line(written, headings.isEmpty() ? title : headings.getFirst());
        written.append("Record ID:\n");
        line(written, record.text(Field.RECORD_ID));
        line(written, headings.isEmpty() ? title : headings.size() > 1 ? headings.get(1) : "");
        record.all(Field.UNPLACED).forEach(unplaced -> line(written, unplaced.text()));
        record.fields().stream()
                .filter(field -> field.field().isText())
                .sorted(Comparator.comparingInt(ORDER::rank))
                .forEach(field -> {
                    var space = field.text().isEmpty() ? "" : " ";
                    written.append("- " + ORDER.labelOf(field) + ":" + space + field.text() + "\n");
                });
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Splice corrected(String text, Span value, String lineEnding) {
        var written = text.replace("\n", lineEnding);
        boolean isNew = value.length() == 0 && !text.isEmpty();
        return new Splice(value, isNew ? " " + written : written);
    }

    private static void line(StringBuilder written, String text) {
        if (!text.isEmpty()) {
            written.append(text).append('\n');
        }
    }
}
