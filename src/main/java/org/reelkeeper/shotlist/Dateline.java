package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The head of a block: code, place, date, source and notes, and where it stands in the summary.
///
/// @param source what stands in the bracket of the source
/// @param isWhole whether all its brackets are closed; what is cut off may have said more
record Dateline(
        Stretch stretch,
        String code,
        String place,
        DateGroup date,
        String source,
        List<String> notes,
        boolean isWhole) {

    Dateline {
        notes = List.copyOf(notes);
    }

    /// The datelines of a summary in their order.
    static List<Dateline> in(String summary) {
        var found = new ArrayList<Dateline>();
        int from = 0;
        for (int open = summary.indexOf('('); open >= 0; open = summary.indexOf('(', open + 1)) {
            if (open >= from) {
                var dateline = at(summary, from, open);
                if (dateline.isPresent()) {
                    found.add(dateline.get());
                    from = dateline.get().stretch().end();
                }
            }
        }
        return found;
    }

    /// The dateline whose date stands in the bracket at a place.
    ///
    /// @param from where the text behind the last dateline begins
    private static Optional<Dateline> at(String summary, int from, int dateStart) {
        var bracket = Bracket.at(summary, dateStart);
        if (bracket.isEmpty()) {
            return Optional.empty();
        }
        var date = DateGroup.of(bracket.get().content(summary));
        return date.isEmpty() ? Optional.empty() : of(summary, from, bracket.get(), date.get());
    }

    private static Optional<Dateline> of(String summary, int from, Bracket bracket, DateGroup date) {
        var place = PlaceName.before(summary, from, bracket.start());
        if (place.name().isEmpty()) {
            return Optional.empty();
        }
        var opening =
                place.isCertain() ? Opening.before(summary, from, place.start()) : new Opening(bracket.start(), "");
        var tail = DatelineTail.behind(summary, bracket);
        boolean isDateline = tail.source().isEmpty()
                ? isAlone(summary, opening, date, tail)
                : place.isCertain() || date.hasDay() || place.name().indexOf(',') >= 0;
        if (!isDateline) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                new Stretch(opening.start(), tail.end()),
                opening.code(),
                place.name(),
                date.status() == BlockStatus.NONE ? date.withStatus(tail.status()) : date,
                tail.source().map(source -> source.content(summary)).orElse(""),
                tail.notes().stream().map(note -> note.content(summary)).toList(),
                tail.isWhole()));
    }

    /// Whether a block without a source begins here: a date in brackets may stand in any text.
    private static boolean isAlone(String summary, Opening opening, DateGroup date, DatelineTail tail) {
        return Opening.isFirstOfLine(summary, opening.start()) && (date.hasDay() || tail.isFollowedByShot(summary));
    }
}
