package org.reelkeeper.rights;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.rights.Meaning.Figure;
import org.reelkeeper.rights.Meaning.Word;

/// A span of time among words, such as "24 hours from release".
///
/// @param isExact whether it is always of the same length: a month is not, and counts as its shortest
/// @param rest the other words
record Span(Duration duration, Anchor anchor, boolean isExact, List<Tag> rest) {

    private static final int SHORTEST_MONTH = 28;
    private static final int SHORTEST_YEAR = 365;

    Span {
        rest = List.copyOf(rest);
    }

    static Optional<Span> in(List<Tag> tags) {
        for (int place = 0; place + 1 < tags.size(); place++) {
            var unit = tags.get(place + 1).meaning();
            var number = number(tags.get(place));
            if (number > 0 && unit instanceof Word(var sense) && length(sense).isPositive()) {
                return Optional.of(of(length(sense).multipliedBy(number), sense, tags, place));
            }
        }
        return Optional.empty();
    }

    /// A unit alone, as in "per day".
    static Optional<Duration> unit(List<Tag> tags) {
        return tags.size() == 1 && tags.getFirst().meaning() instanceof Word(var sense) && isExact(sense)
                ? Optional.of(length(sense)).filter(Duration::isPositive)
                : Optional.empty();
    }

    static int number(Tag tag) {
        if (tag.is(Sense.SINGLE)) {
            return 1;
        }
        return tag.meaning() instanceof Figure(var number) ? number : 0;
    }

    private static Span of(Duration duration, Sense unit, List<Tag> tags, int place) {
        var anchor = Anchor.NOT_STATED;
        var rest = new ArrayList<Tag>();
        for (int other = 0; other < tags.size(); other++) {
            var tag = tags.get(other);
            if (other == place || other == place + 1) {
                continue;
            }
            var found = anchor(tag);
            if (found == Anchor.NOT_STATED) {
                rest.add(tag);
            } else {
                anchor = found;
            }
        }
        return new Span(duration, anchor, isExact(unit), rest);
    }

    private static Anchor anchor(Tag tag) {
        return tag.meaning() instanceof Word(var sense)
                ? switch (sense) {
                    case RELEASE -> Anchor.RELEASE;
                    case ARRIVAL -> Anchor.ARRIVAL;
                    case FIRST_USE -> Anchor.FIRST_USE;
                    case EVENT_END -> Anchor.EVENT_END;
                    default -> Anchor.NOT_STATED;
                }
                : Anchor.NOT_STATED;
    }

    private static boolean isExact(Sense unit) {
        return unit != Sense.MONTHS && unit != Sense.YEARS;
    }

    private static Duration length(Sense unit) {
        return switch (unit) {
            case HOURS -> Duration.ofHours(1);
            case DAYS -> Duration.ofDays(1);
            case WEEKS -> Duration.ofDays(7);
            case MONTHS -> Duration.ofDays(SHORTEST_MONTH);
            case YEARS -> Duration.ofDays(SHORTEST_YEAR);
            default -> Duration.ZERO;
        };
    }

    TimeLimit limit() {
        return new TimeLimit.Within(duration, anchor);
    }
}
