package org.reelkeeper.text;

import java.util.Arrays;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Span;

/// Says where a record begins whose `Record ID:` line is known: at the last filled line before it.
final class Headings {

    private final CodeUnits units;
    private final ByteLines lines;
    private final RecordIds ids;
    private final FieldStarts starts;

    Headings(CodeUnits units, RecordIds ids, FieldStarts starts) {
        this.units = units;
        this.lines = new ByteLines(units);
        this.ids = ids;
        this.starts = starts;
    }

    /// The first byte of the record with the `Record ID:` line at `idLine`, not before `floor`. When a record is open
    /// before it, its last line may hold the heading of this one without a line ending between them.
    int start(byte[] bytes, int floor, int idLine, int to, boolean recordBefore) {
        var line = lines.lastFilled(bytes, floor, idLine);
        if (line.length() == 0) {
            return idLine;
        }
        boolean field = ids.isField(bytes, line);
        if (recordBefore) {
            int joined = joinedHeading(bytes, line, idLine, to);
            if (joined > line.start() && (field || isGlued(bytes, joined) || isOfTerms(bytes, floor, line))) {
                return beforeMark(bytes, joined);
            }
        }
        return field ? idLine : lineStart(bytes, line.start(), floor);
    }

    private boolean isGlued(byte[] bytes, int joined) {
        return !units.isSpace(bytes, joined - units.width());
    }

    /// Whether a line goes on with the usage terms of the record that began before `floor`. Words behind a space would
    /// rather be a heading of their own elsewhere; here they may be an exception, without which the terms say more than
    /// they grant.
    private boolean isOfTerms(byte[] bytes, int floor, Span line) {
        var text = units.decode(bytes, floor, line.end());
        var fields = new FieldSearch(text, new TextLines(text), starts).from(0);
        return !fields.isEmpty() && fields.getLast().label().field() == Field.USAGE_TERMS;
    }

    /// Where the title that is repeated behind the id ends a line before it, or -1.
    private int joinedHeading(byte[] bytes, Span line, int idLine, int to) {
        int limit = Math.min(to, idLine + RecordIds.AHEAD);
        var repeated = lines.firstFilled(bytes, Math.min(limit, ids.behindId(bytes, idLine, limit)), limit);
        int asHeading = endsWith(bytes, line, repeated);
        if (asHeading >= 0 && !ids.isField(bytes, repeated)) {
            return asHeading;
        }
        var title = ids.isField(bytes, repeated) ? repeated : lines.firstFilled(bytes, repeated.end(), limit);
        return endsWith(bytes, line, titleValue(bytes, title));
    }

    private Span titleValue(byte[] bytes, Span line) {
        var text = units.decode(bytes, line.start(), line.end());
        boolean isTitle = starts.at(text, 0, text.length())
                .filter(start -> start.label().field() == Field.TITLE)
                .isPresent();
        int colon = line.start();
        while (isTitle && units.at(bytes, colon) != ':') {
            colon += units.width();
        }
        int from = isTitle ? lines.skip(bytes, colon + units.width(), line.end()) : line.end();
        return new Span(from, line.end());
    }

    private static int endsWith(byte[] bytes, Span line, Span ending) {
        int from = line.end() - ending.length();
        boolean ends = ending.length() > 0
                && from >= line.start()
                && Arrays.equals(bytes, from, line.end(), bytes, ending.start(), ending.end());
        return ends ? from : -1;
    }

    /// A byte order mark right before a joined heading came with it.
    private int beforeMark(byte[] bytes, int heading) {
        int width = units == CodeUnits.BYTES ? 3 : 2;
        int mark = Math.max(0, heading - width);
        return units.markLength(bytes, mark, heading) == width ? mark : heading;
    }

    private int lineStart(byte[] bytes, int place, int floor) {
        int start = place;
        while (start > floor && !units.isLineEnd(bytes, start - units.width())) {
            start -= units.width();
        }
        return start;
    }
}
