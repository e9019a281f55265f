package org.reelkeeper.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.TextEncoding;

/// What a reader must find again in the bytes of a record: its texts, whatever their order among each other.
///
/// @param frame the fields beside the texts that count
record SameFields(Set<Field> frame, List<Content> contents) {

    /// One field as it is compared; labels count for other fields only, since ours may be written in other capitals.
    private record Content(Field field, String label, String text) {}

    /// Whether a reader finds the same fields in what a writer makes of this record. It does not when a text holds a line
    /// that looks like a field or like `Record ID:`, or begins or ends with spaces.
    static boolean readBack(CatalogueRecord record, byte[] source) {
        var frame = Set.of(Field.HEADING, Field.RECORD_ID, Field.UNPLACED);
        return of(record, frame)
                .areReadFrom(
                        LabelledTextWriter.write(record, source),
                        record.origin().encoding());
    }

    /// The same for a record without a labelled-text source.
    static boolean readBack(CatalogueRecord record) {
        return of(record, Set.of(Field.RECORD_ID)).areReadFrom(LabelledTextWriter.write(record), TextEncoding.UTF_8);
    }

    private static SameFields of(CatalogueRecord record, Set<Field> frame) {
        return new SameFields(frame, contents(record.fields(), frame));
    }

    private boolean areReadFrom(byte[] written, TextEncoding encoding) {
        var pieces = new ArrayList<Piece>();
        try {
            new LabelledTextReader(Labels.standard())
                    .read(new ByteArrayInputStream(marked(written, encoding)), pieces::add);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return pieces.size() == 1
                && pieces.getFirst() instanceof Piece.Read read
                && contents(read.fields(), frame).equals(contents);
    }

    /// In a file of pairs only the first piece has the mark that tells so; alone, every piece needs it.
    private static byte[] marked(byte[] written, TextEncoding encoding) {
        var units = CodeUnits.of(encoding);
        if (units == CodeUnits.BYTES || units.markLength(written, 0, written.length) > 0) {
            return written;
        }
        var out = new ByteArrayOutputStream(written.length + 2);
        out.writeBytes("\uFEFF".getBytes(encoding.charset()));
        out.writeBytes(written);
        return out.toByteArray();
    }

    private static List<Content> contents(List<FieldText> fields, Set<Field> frame) {
        return fields.stream()
                .filter(field -> field.field().isText() || frame.contains(field.field()))
                .map(field ->
                        new Content(field.field(), field.field() == Field.EXTRA ? field.label() : "", field.text()))
                .sorted(Comparator.comparing(Content::field).thenComparing(Content::label))
                .toList();
    }
}
