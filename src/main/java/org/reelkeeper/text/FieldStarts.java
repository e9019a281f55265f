package org.reelkeeper.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Labels.Label;
import org.reelkeeper.model.Labels.Shape;

/// Finds where a field may start: a dash, space, a label, and a colon with a space or nothing behind it. Characters that
/// nobody sees may stand anywhere between these. A label that
/// is
/// not in the table must begin with a capital, so that ` - http://` is none.
final class FieldStarts {

    private static final int LONGEST_LABEL = 60;

    private final Labels labels;
    private final Map<String, Label> asWritten = new HashMap<>();
    private final List<Label> tail;

    FieldStarts(Labels labels) {
        this.labels = labels;
        this.tail = labels.all().stream()
                .filter(label -> label.shape() == Shape.TAIL)
                .toList();
        labels.all().forEach(label -> asWritten.put(label.name(), label));
    }

    /// The labels that may be glued to the end of a text, in the order in which they stand in a record.
    List<Label> tail() {
        return tail;
    }

    /// The field that may start at `start` of a line that ends at `end`.
    Optional<FieldStart> at(String text, int start, int end) {
        int dash = Spaces.skipInvisible(text, start, end);
        if (dash + 2 >= end || !isDash(text.charAt(dash))) {
            return Optional.empty();
        }
        int space = Spaces.skipInvisible(text, dash + 1, end);
        int from = Spaces.skipUnseen(text, space, end);
        int colon = text.indexOf(':', from, Math.min(end, from + LONGEST_LABEL + 1));
        if (space == from || colon <= from || !isSpaceOrEnd(text, Spaces.skipInvisible(text, colon + 1, end), end)) {
            return Optional.empty();
        }
        return labelled(start, colon + 1, text.substring(from, Spaces.trim(text, from, colon)));
    }

    private static boolean isSpaceOrEnd(String text, int place, int end) {
        return place >= end || Spaces.isSpace(text.charAt(place));
    }

    static boolean isDash(char character) {
        return character == '-' || character == '\u2013' || character == '\u2014';
    }

    private Optional<FieldStart> labelled(int start, int valueFrom, String written) {
        var known = Optional.ofNullable(asWritten.get(written)).or(() -> labels.find(written));
        if (known.isPresent()) {
            return Optional.of(new FieldStart(start, valueFrom, written, known.get(), true));
        }
        if (written.isEmpty() || !Character.isUpperCase(written.codePointAt(0))) {
            return Optional.empty();
        }
        var unknown = new Label(written, Field.EXTRA, Shape.LINE);
        return Optional.of(new FieldStart(start, valueFrom, written, unknown, false));
    }
}
