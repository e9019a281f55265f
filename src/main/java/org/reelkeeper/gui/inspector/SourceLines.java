package org.reelkeeper.gui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.check.Finding;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.inspector.SourceLine.Note;
import org.reelkeeper.gui.inspector.SourceLine.Part;
import org.reelkeeper.gui.inspector.SourceLine.Piece;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.SourceView;
import org.reelkeeper.service.SourceView.Mark;

/// Cuts a source into lines and lines into the pieces of their fields. Very long lines are cut at a space, since a list
/// draws whole lines.
final class SourceLines {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final int LONGEST = 2_000;

    private final SourceView source;
    private final List<Finding> findings;
    private final List<Mark> marks;
    private final List<SourceLine> lines = new ArrayList<>();

    private SourceLines(SourceView source, List<Finding> findings) {
        this.source = source;
        this.findings = findings;
        this.marks = source.marks().stream()
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    static List<SourceLine> of(SourceView source, List<Finding> findings) {
        var cut = new SourceLines(source, findings);
        cut.cutLines();
        return List.copyOf(cut.lines);
    }

    private void cutLines() {
        var ends = LINE_END.matcher(source.text());
        int start = 0;
        while (ends.find()) {
            cutLong(start, ends.start());
            start = ends.end();
        }
        if (start < source.text().length()) {
            cutLong(start, source.text().length());
        }
    }

    private void cutLong(int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int space = source.text().lastIndexOf(' ', from + LONGEST);
            int to = space > from ? space + 1 : from + LONGEST;
            lines.add(line(from, to));
            from = to;
        }
        lines.add(line(from, end));
    }

    private SourceLine line(int start, int end) {
        var pieces = new ArrayList<Piece>();
        var notes = new ArrayList<Note>();
        int at = start;
        for (var mark : marks) {
            if (mark.end() <= start || mark.start() >= end) {
                continue;
            }
            at = add(pieces, at, Math.max(at, mark.start()), Optional.empty(), Part.NOTHING);
            var slot = Optional.of(mark.slot());
            at = add(pieces, at, Math.min(end, mark.valueStart()), slot, Part.LABEL);
            at = add(pieces, at, Math.min(end, mark.valueEnd()), slot, Part.VALUE);
            at = add(pieces, at, Math.min(end, mark.end()), slot, Part.NOTHING);
            addNotes(notes, mark, start, end);
        }
        add(pieces, at, end, Optional.empty(), Part.NOTHING);
        return new SourceLine(pieces, notes);
    }

    private int add(List<Piece> pieces, int from, int to, Optional<Slot> slot, Part part) {
        if (to <= from) {
            return from;
        }
        pieces.add(new Piece(ShownText.of(source.text().substring(from, to)).shown(), slot, part, from));
        return to;
    }

    private void addNotes(List<Note> notes, Mark mark, int start, int end) {
        boolean begins = mark.start() > start && mark.start() < end;
        if (begins && !source.text().substring(start, mark.start()).isBlank()) {
            notes.add(new Note("inspector.note.split"));
        }
        boolean ends = mark.valueEnd() > start && mark.valueEnd() <= end;
        if (ends && isFound(mark.slot(), "summary.truncated")) {
            notes.add(new Note("inspector.note.cut-off"));
        }
        if (ends && mark.slot().field() == Field.UNPLACED) {
            notes.add(new Note("inspector.note.unplaced"));
        }
        if (ends && isFound(mark.slot(), "field.duplicate")) {
            notes.add(new Note("inspector.note.duplicate"));
        }
    }

    private boolean isFound(Slot slot, String code) {
        return findings.stream()
                .anyMatch(
                        finding -> finding.slot().equals(slot) && finding.code().equals(code));
    }
}
