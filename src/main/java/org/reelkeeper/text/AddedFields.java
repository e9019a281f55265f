package org.reelkeeper.text;

import java.util.Comparator;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source.Absent;
import org.reelkeeper.model.Source.Added;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;

/// Finds the places in a piece for the fields that a person added.
final class AddedFields {

    /// A field of the piece and where it stands.
    private record Placed(FieldText field, Span whole) {}

    private final CanonicalOrder order;
    private final SourceText source;
    private final String lineEnding;
    private final List<Placed> placed;

    AddedFields(CanonicalOrder order, SourceText source, CatalogueRecord record) {
        this.order = order;
        this.source = source;
        this.lineEnding = source.lineEnding();
        this.placed = record.fields().stream()
                .filter(field -> field.source() instanceof Loaded || field.source() instanceof Corrected)
                .map(field -> new Placed(field, whole(field)))
                .sorted(Comparator.comparingInt(field -> field.whole().start()))
                .toList();
    }

    /// The new lines, in the order in which they belong.
    List<Splice> splices(CatalogueRecord record) {
        return record.fields().stream()
                .filter(field -> field.source() instanceof Added)
                .filter(field -> field.field().isText() || field.field() == Field.RECORD_ID)
                .sorted(Comparator.comparingInt(order::rank))
                .map(field -> field.field() == Field.RECORD_ID ? recordId(field.text()) : line(field))
                .toList();
    }

    private Splice line(FieldText added) {
        var space = added.text().isEmpty() ? "" : " ";
        var line = "- " + order.labelOf(added) + ":" + space + added.text().replace("\n", lineEnding);
        int next = 0;
        while (next < placed.size() && !goesBefore(added, placed.get(next).field())) {
            next++;
        }
        if (next == placed.size()) {
            return between(contentEnd(), lineEnding + line);
        }
        int start = placed.get(next).whole().start();
        return beginsLine(start)
                ? between(start, line + lineEnding)
                : between(placed.get(next - 1).whole().end(), lineEnding + line);
    }

    /// Digits for a `Record ID:` that has none.
    private Splice recordId(String digits) {
        var lines = new TextLines(source.text());
        int line = 0;
        int end = lines.end(0);
        while (end < source.text().length() && RecordIdLine.colon(source.text().substring(line, end)) < 0) {
            line = lines.next(end);
            end = lines.end(line);
        }
        int colon = RecordIdLine.colon(source.text().substring(line, end));
        return between(source.byteOffset(line + colon + 1), " " + digits);
    }

    private boolean goesBefore(FieldText added, FieldText present) {
        return present.field().compareTo(Field.UNPLACED) > 0
                && present.field() != Field.EXTRA
                && order.rank(present) > order.rank(added);
    }

    private int contentEnd() {
        return source.byteOffset(Spaces.trim(source.text(), 0, source.text().length()));
    }

    private static Splice between(int at, String text) {
        return new Splice(new Span(at, at), text);
    }

    private boolean beginsLine(int byteOffset) {
        int place = source.charOffset(byteOffset);
        return place == 0 || Spaces.isLineEnd(source.text().charAt(place - 1));
    }

    private static Span whole(FieldText field) {
        return switch (field.source()) {
            case Loaded loaded -> loaded.whole();
            case Corrected corrected -> corrected.whole();
            case Added(), Absent() -> throw new IllegalArgumentException(field.label() + " has no place in the source");
        };
    }
}
