package org.reelkeeper.text;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;

/// The fields of one piece: the lines around the record id, then what starts with a label. Repairs nothing.
final class PieceFields {

    private final String text;
    private final TextLines lines;
    private final FieldStarts starts;
    private final ByteOffsets offsets;
    private final List<FieldText> fields = new ArrayList<>();

    PieceFields(SourceText source, FieldStarts starts) {
        this.text = source.text();
        this.lines = new TextLines(text);
        this.starts = starts;
        this.offsets = new ByteOffsets(source);
    }

    /// Reads the piece whose `Record ID:` line begins at `idLine`; with none, it begins with its heading.
    List<FieldText> read(int idLine, boolean hasIdLine) {
        looseLines(0, idLine, Field.HEADING);
        int behindId = hasIdLine ? recordId(idLine) : idLine;
        var found = new FieldSearch(text, lines, starts).from(behindId);
        looseLines(behindId, found.isEmpty() ? text.length() : found.getFirst().start(), Field.HEADING);
        for (int place = 0; place < found.size(); place++) {
            boolean isLast = place + 1 == found.size();
            field(
                    found.get(place),
                    isLast ? text.length() : found.get(place + 1).start());
        }
        return fields;
    }

    /// The digits behind the label, or alone on the next line that is not blank; gives the place where the rest begins.
    private int recordId(int line) {
        int end = lines.end(line);
        int colon = line + RecordIdLine.colon(text.substring(line, end));
        int from = Spaces.skip(text, colon + 1, end);
        if (from < end) {
            recordIdOrUnplaced(line, colon, from, Spaces.trim(text, from, end));
            return lines.next(end);
        }
        int value = Spaces.skip(text, end, text.length());
        int valueEnd = Spaces.trim(text, value, lines.end(value));
        if (RecordIdLine.isDigits(text.substring(value, valueEnd))) {
            recordIdOrUnplaced(line, colon, value, valueEnd);
            return lines.next(lines.end(value));
        }
        return lines.next(end);
    }

    private void recordIdOrUnplaced(int line, int colon, int from, int to) {
        if (RecordIdLine.isDigits(text.substring(from, to))) {
            int start = Spaces.skipUnseen(text, line, colon);
            add(Field.RECORD_ID, text.substring(start, Spaces.trim(text, start, colon)), start, from, to);
        } else {
            add(Field.UNPLACED, "", from, from, to);
        }
    }

    /// Lines without a label: the first is of the field given, further ones have no place.
    private void looseLines(int from, int to, Field first) {
        var field = first;
        int end;
        for (int line = from; line < to; line = lines.next(end)) {
            end = Math.min(lines.end(line), to);
            int start = Spaces.skip(text, line, end);
            if (start < end) {
                add(field, "", start, start, Spaces.trim(text, start, end));
                field = Field.UNPLACED;
            }
        }
    }

    private void field(FieldStart start, int to) {
        int from = Spaces.skip(text, start.valueFrom(), to);
        boolean isEmpty = from == to;
        int valueFrom = isEmpty ? start.valueFrom() : from;
        int valueTo = isEmpty ? start.valueFrom() : Spaces.trim(text, from, to);
        add(start.label().field(), start.written(), start.start(), valueFrom, valueTo);
    }

    private void add(Field field, String label, int from, int valueFrom, int valueTo) {
        int start = offsets.of(from);
        int valueStart = offsets.of(valueFrom);
        int end = offsets.of(valueTo);
        var source = new Loaded(new Span(start, end), new Span(valueStart, end));
        fields.add(new FieldText(field, label, lines.joined(valueFrom, valueTo), source));
    }
}
