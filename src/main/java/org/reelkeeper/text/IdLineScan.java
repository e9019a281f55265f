package org.reelkeeper.text;

/// Goes through bytes line by line and stops at each `Record ID:` line; counts the lines that it passes.
final class IdLineScan {

    private final CodeUnits units;
    private final ByteLines byteLines;
    private final RecordIds ids;
    private int place;
    private long lines;
    private boolean atLineStart = true;

    IdLineScan(CodeUnits units, RecordIds ids) {
        this.units = units;
        this.byteLines = new ByteLines(units);
        this.ids = ids;
    }

    /// Goes on to the next `Record ID:` line that begins before `limit`; what lies between `limit` and `to` is there to
    /// look at only.
    boolean next(byte[] bytes, int limit, int to) {
        while (place < limit) {
            if (atLineStart) {
                atLineStart = false;
                if (ids.isAt(bytes, place, to)) {
                    return true;
                }
            }
            place = byteLines.end(bytes, place, limit);
            if (place + units.width() > limit) {
                return false;
            }
            place = byteLines.next(bytes, place, to);
            lines++;
            atLineStart = true;
        }
        return false;
    }

    /// Where the scan stands: at the start of the line it stopped at.
    int place() {
        return place;
    }

    /// How many line endings lie before it.
    long lines() {
        return lines;
    }

    /// The bytes have moved towards the beginning of their array.
    void shift(int by) {
        place -= by;
    }
}
