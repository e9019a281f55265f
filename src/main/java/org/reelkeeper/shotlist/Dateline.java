package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The head of a block: code, place, date, source and notes, and where in the summary it starts and ends.
record Dateline(int start, int end, String code, String place, DateGroup date, String source, List<String> notes) {

    /// With digits anywhere; letters alone could be a note on the shot before, so they count at the start only.
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,4} ?\\d{1,3}");

    private static final Pattern FIRST_CODE = Pattern.compile("(?!MUTE|FILE|LIVE)[A-Z]{1,4}");
    private static final Pattern SOUNDBITE = Pattern.compile("(?i)SOUND ?BITE.*");

    Dateline {
        notes = List.copyOf(notes);
    }

    /// The datelines of a summary in their order.
    static List<Dateline> in(String summary) {
        var found = new ArrayList<Dateline>();
        int from = 0;
        for (int start : Bracket.starts(summary)) {
            if (start >= from) {
                var dateline = at(summary, from, start);
                dateline.ifPresent(found::add);
                from = dateline.map(Dateline::end).orElse(from);
            }
        }
        return found;
    }

    /// The dateline whose date stands in the bracket at a place.
    ///
    /// @param from where the text behind the last dateline begins
    private static Optional<Dateline> at(String summary, int from, int dateStart) {
        return Bracket.at(summary, dateStart)
                .flatMap(bracket -> DateGroup.of(bracket.content()).flatMap(date -> of(summary, from, bracket, date)));
    }

    private static Optional<Dateline> of(String summary, int from, Bracket bracket, DateGroup date) {
        var place = PlaceName.before(summary, from, bracket.start());
        if (place.name().isEmpty()) {
            return Optional.empty();
        }
        var source = Bracket.next(summary, bracket.end()).filter(next -> !isSoundbite(next));
        if (source.isEmpty() && !(date.hasDay() && place.isFirstOfLine())) {
            return Optional.empty(); // a date in brackets alone may stand in any text
        }
        var code = codeBefore(summary, from, place.start());
        int start = code.map(Bracket::start).orElse(place.start());
        int end = source.orElse(bracket).end();
        var notes = notes(summary, end);
        return Optional.of(new Dateline(
                place.isCertain() ? start : bracket.start(),
                notes.isEmpty() ? end : notes.getLast().end(),
                code.map(Bracket::content).orElse(""),
                place.name(),
                date,
                source.map(Bracket::content).orElse(""),
                notes.stream().map(Bracket::content).toList()));
    }

    /// The brackets behind the source; they stop where somebody speaks.
    private static List<Bracket> notes(String summary, int from) {
        var notes = new ArrayList<Bracket>();
        var next = Bracket.next(summary, from);
        while (next.isPresent() && !isSoundbite(next.get())) {
            notes.add(next.get());
            next = Bracket.next(summary, next.get().end());
        }
        return notes;
    }

    private static Optional<Bracket> codeBefore(String summary, int from, int placeStart) {
        int close = placeStart - 1;
        while (close >= from && Bracket.isSpace(summary.charAt(close))) {
            close--;
        }
        int open = close < from || summary.charAt(close) != ')' ? -1 : summary.lastIndexOf('(', close);
        return open < from
                ? Optional.empty()
                : Bracket.at(summary, open).filter(code -> isCode(code.content(), summary.substring(from, open)));
    }

    private static boolean isCode(String content, String before) {
        return CODE.matcher(content).matches()
                || (before.isBlank() && FIRST_CODE.matcher(content).matches());
    }

    private static boolean isSoundbite(Bracket bracket) {
        return SOUNDBITE.matcher(bracket.content()).matches();
    }
}
