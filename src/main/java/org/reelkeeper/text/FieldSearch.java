package org.reelkeeper.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels.Label;

/// Decides which of the lines that look like fields are fields, in one record.
final class FieldSearch {

    private final String text;
    private final TextLines lines;
    private final FieldStarts starts;
    private final Set<Label> seen = new HashSet<>();
    private final List<FieldStart> found = new ArrayList<>();
    private Map<Label, Integer> ownLines = Map.of();
    private boolean ownLinesKnown;

    FieldSearch(String text, TextLines lines, FieldStarts starts) {
        this.text = text;
        this.lines = lines;
        this.starts = starts;
    }

    /// The fields that start at or behind `from`, the beginning of a line, in their order.
    List<FieldStart> from(int from) {
        int end;
        for (int line = from; line < text.length(); line = lines.next(end)) {
            end = lines.end(line);
            var start = starts.at(text, line, end);
            if (start.isPresent() && isAdmissible(start.get())) {
                if (start.get().isTail() || isInStory()) {
                    addGlued(line);
                }
                add(start.get());
            }
        }
        addGlued(text.length());
        return found;
    }

    /// A story may end with its glued tail before fields that were moved behind it.
    private boolean isInStory() {
        return !found.isEmpty() && found.getLast().isStory();
    }

    private void add(FieldStart start) {
        boolean isNew = !start.known() || seen.add(start.label());
        found.add(isNew ? start : start.asExtra());
    }

    private boolean isAdmissible(FieldStart start) {
        if (found.isEmpty() || !found.getLast().runsOn()) {
            return true;
        }
        if (!start.known() || seen.contains(start.label())) {
            return false;
        }
        return start.isTail() || !found.getLast().isStory() || onlyFieldsUpToTail(start.start());
    }

    /// Whether everything from here to the tail of the record is fields of one line each, all of them new. If not, a
    /// story goes on that has a paragraph with a label's name.
    private boolean onlyFieldsUpToTail(int from) {
        var met = new HashSet<Label>();
        int end;
        for (int line = from; line < text.length(); line = lines.next(end)) {
            end = lines.end(line);
            var start = starts.at(text, line, end);
            if (start.isEmpty()) {
                if (!Spaces.isBlank(text, line, end)) {
                    return false;
                }
            } else if (!start.get().known() || seen.contains(start.get().label())) {
                return false;
            } else if (start.get().isTail()) {
                return true;
            } else if (!met.add(start.get().label())) {
                return false;
            }
        }
        return true;
    }

    /// Looks for fields of the tail that are glued to the last line of the open field, which ends at `to`: the last
    /// match of each label counts, in the order of the tail.
    private void addGlued(int to) {
        if (found.isEmpty() || found.getLast().label().field() == Field.USAGE_TERMS) {
            return;
        }
        var open = found.getLast();
        int end = Spaces.trim(text, open.valueFrom(), to);
        int from = lines.start(end, open.valueFrom());
        if (text.indexOf(':', from, end) < 0) {
            return;
        }
        var matches = gluedMatches(from, end, to);
        var tail = starts.tail();
        int last = from - 1;
        for (var label : tail.subList(tail.indexOf(open.label()) + 1, tail.size())) {
            var match = Optional.ofNullable(matches.get(label));
            if (match.isPresent() && match.get().start() > last) {
                add(match.get());
                last = match.get().start();
            }
        }
    }

    private Map<Label, FieldStart> gluedMatches(int from, int end, int ahead) {
        var matches = new HashMap<Label, FieldStart>();
        for (int place = from; place < end; place++) {
            if (FieldStarts.isDash(text.charAt(place)) && Spaces.isSpace(text.charAt(place - 1))) {
                starts.at(text, place, end)
                        .filter(FieldStart::isTail)
                        .filter(start -> !seen.contains(start.label()))
                        .filter(start -> !hasOwnLine(start.label(), ahead))
                        .ifPresent(start -> matches.put(start.label(), start));
            }
        }
        return matches;
    }

    /// Whether a label of the tail begins a line from `from` on; then the same words glued to an earlier line are text.
    /// What stands behind the usage terms is a part of them.
    private boolean hasOwnLine(Label label, int from) {
        if (!ownLinesKnown) {
            ownLines = ownLines(from);
            ownLinesKnown = true;
        }
        return ownLines.getOrDefault(label, -1) >= from;
    }

    private Map<Label, Integer> ownLines(int from) {
        var last = new HashMap<Label, Integer>();
        int end;
        for (int line = from; line < text.length(); line = lines.next(end)) {
            end = lines.end(line);
            var start = starts.at(text, line, end).filter(FieldStart::isTail);
            start.ifPresent(tail -> last.put(tail.label(), tail.start()));
            if (start.filter(tail -> tail.label().field() == Field.USAGE_TERMS).isPresent()) {
                return last;
            }
        }
        return last;
    }
}
