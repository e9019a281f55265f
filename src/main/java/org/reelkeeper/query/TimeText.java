package org.reelkeeper.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.query.TimePoint.Reading;
import org.reelkeeper.query.TimePoint.Span;
import org.reelkeeper.query.TimePoint.Wrong;

/// Reads a stretch of time as it is typed: one point, two with dots between, or one with `>` or the like before it.
final class TimeText {

    private static final Pattern DOTS = Pattern.compile("\\s*(?:\\.{2,3}|…)\\s*");

    private final Moment moment;
    private final TimePoint points;

    TimeText(Moment moment) {
        this.moment = moment;
        this.points = new TimePoint(moment);
    }

    Reading read(String typed) {
        var text = typed.strip();
        var compared = compared(text);
        if (compared.isPresent()) {
            return sound(compared.get(), text);
        }
        var dots = DOTS.matcher(text);
        if (!dots.find()) {
            return points.read(text);
        }
        return sound(range(text.substring(0, dots.start()), text.substring(dots.end())), text);
    }

    private Optional<Reading> compared(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first != '<' && first != '>' && first != '=') {
            return Optional.empty();
        }
        boolean orEqual = text.startsWith("=", 1);
        var point = points.read(text.substring(orEqual ? 2 : 1).strip());
        if (!(point instanceof Span(var span))) {
            return Optional.of(point);
        }
        return Optional.of(new Span(
                switch (first) {
                    case '<' -> orEqual ? span.fromOpenBegin() : span.ahead();
                    case '>' -> orEqual ? span.toOpenEnd() : span.behind();
                    default -> span;
                }));
    }

    private Reading range(String first, String last) {
        if (first.isEmpty() || last.isEmpty()) {
            var point = points.read(first + last);
            if (!(point instanceof Span(var span))) {
                return point;
            }
            return new Span(first.isEmpty() ? span.fromOpenBegin() : span.toOpenEnd());
        }
        var from = points.read(first);
        var to = points.read(last);
        if (from instanceof Span(var begin) && to instanceof Span(var end)) {
            return new Span(begin.to(end, moment.zone()));
        }
        return from instanceof Wrong ? from : to;
    }

    private static Reading sound(Reading reading, String text) {
        return reading instanceof Span(var span) && span.isUpsideDown()
                ? new Wrong("query.range-upside-down", text)
                : reading;
    }
}
