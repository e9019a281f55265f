package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.rights.RestrictionReader;
import org.reelkeeper.rights.RestrictionWords;

/// The lines above a numbered shot in the other usual form, which has no brackets: the source with its terms on one, the
/// place and perhaps its date on the next, and notes between double plus signs.
final class Heading {

    private static final int LONGEST = 120;
    private static final Pattern NOTE = Pattern.compile("\\+\\+[\\s\\p{Z}]*(?<note>[^+\\n]{1,80}?)[\\s\\p{Z}]*\\+\\+");
    private static final Pattern TITLE = Pattern.compile("(?i)SHOT ?LIST:?");
    private static final Pattern PARTS = Pattern.compile(
            "(?<name>.+?)(?:[\\s\\p{Z}]+[-\\u2010-\\u2015\\u2212][\\s\\p{Z}]+(?<rest>.+))?", Pattern.DOTALL);

    private final String summary;
    private final List<Stretch> above;
    private final List<String> notes = new ArrayList<>();
    private final List<Stretch> names = new ArrayList<>();
    private int start;
    private boolean isAllAbove = true;

    private Heading(String summary, List<Stretch> above) {
        this.summary = summary;
        this.above = above;
        for (int index = above.size() - 1; index >= 0 && isAllAbove; index--) {
            take(above.get(index));
        }
    }

    /// The heads of a summary in their order.
    static List<Dateline> in(String summary) {
        var found = new ArrayList<Dateline>();
        var above = new ArrayList<Stretch>();
        boolean isFirst = true;
        int start = 0;
        while (start < summary.length()) {
            int end = lineEnd(summary, start);
            var line = Stretch.stripped(summary, start, end);
            if (line.start() < line.end()) {
                if (ShotNumber.at(summary, line.start(), line.end()).isPresent()) {
                    new Heading(summary, above).read(isFirst).ifPresent(found::add);
                    above.clear();
                    isFirst = false;
                } else {
                    above.add(line);
                }
            }
            start = end + 1;
        }
        return found;
    }

    /// The notes between double plus signs in a stretch of a text.
    static List<String> notes(String text, int from, int end) {
        if (text.indexOf("++", from) < 0) {
            return List.of();
        }
        return NOTE.matcher(text)
                .region(from, end)
                .results()
                .map(match -> match.group("note"))
                .toList();
    }

    private static int lineEnd(String text, int from) {
        int place = from;
        while (place < text.length() && !Chars.isLineEnd(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// Takes the line above those taken before, if it can belong to a head.
    private void take(Stretch line) {
        var text = line.in(summary);
        var note = NOTE.matcher(text);
        boolean isTitle = TITLE.matcher(text).matches();
        if (note.matches()) {
            notes.addFirst(note.group("note"));
        } else if (!isTitle && names.size() < 2 && isName(text)) {
            names.addFirst(line);
        } else {
            isAllAbove = isTitle;
            return;
        }
        start = line.start();
    }

    private static boolean isName(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= LONGEST
                && Quotation.firstMark(text, 0) == text.length()
                && ".:,;".indexOf(last) < 0
                && !Character.isLowerCase(text.charAt(0));
    }

    /// Below other shots such lines may be what was said in the last of them: capitals or terms show that a head begins.
    private Optional<Dateline> read(boolean isFirst) {
        boolean isClear = isFirst && isAllAbove;
        if (names.size() == 2 && (isClear || isSource(names.getFirst().in(summary)))) {
            return Optional.of(
                    head(names.getFirst().in(summary), names.getLast().in(summary)));
        }
        var last = names.isEmpty() ? "" : names.getLast().in(summary);
        if (hasTerms(last)) {
            start = names.getLast().start();
            return Optional.of(head(last, ""));
        }
        return isClear && names.size() == 1 && dated(last).isPresent() ? Optional.of(head("", last)) : Optional.empty();
    }

    private Dateline head(String source, String placeAndDate) {
        var parts = PARTS.matcher(placeAndDate);
        var date = dated(placeAndDate);
        return new Dateline(
                new Stretch(start, above.getLast().end()),
                "",
                date.isPresent() && parts.matches() ? parts.group("name").strip() : placeAndDate,
                date.orElse(new DateGroup(BlockStatus.NONE, BlockDate.NONE)),
                source,
                notes,
                true);
    }

    /// What stands behind the dash of a place, if it is a date.
    private static Optional<DateGroup> dated(String placeAndDate) {
        var parts = PARTS.matcher(placeAndDate);
        return parts.matches() && parts.start("rest") >= 0 ? DateGroup.of(parts.group("rest")) : Optional.empty();
    }

    private static boolean isSource(String line) {
        return hasTerms(line) || line.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasTerms(String line) {
        var parts = PARTS.matcher(line);
        return parts.matches()
                && parts.start("rest") >= 0
                && (RestrictionWords.in(parts.group("rest")) || RestrictionReader.isNone(parts.group("rest")));
    }
}
