package org.reelkeeper.query;

import java.time.Instant;
import java.util.Optional;
import org.reelkeeper.query.Query.ByPerson;
import org.reelkeeper.query.Query.Changed;
import org.reelkeeper.query.Query.Dated;
import org.reelkeeper.query.Query.EmbargoEnds;
import org.reelkeeper.query.Query.InWorkSet;
import org.reelkeeper.query.Query.Loaded;
import org.reelkeeper.query.Query.OfKey;
import org.reelkeeper.query.Query.OfLoad;
import org.reelkeeper.query.Query.OfRecordId;
import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.query.Syntax.Form;
import org.reelkeeper.query.Syntax.Value;
import org.reelkeeper.query.TimePoint.Span;
import org.reelkeeper.query.TimePoint.Wrong;
import org.reelkeeper.query.TimeSpan.Days;

/// What a value means behind a name.
final class NamedMeaning {

    private final Moment moment;
    private final Problems problems;
    private final TextMeaning texts;
    private final WordMeaning words;
    private final RightsMeaning rights;

    NamedMeaning(Moment moment, Problems problems) {
        this.moment = moment;
        this.problems = problems;
        this.texts = new TextMeaning(problems);
        this.words = new WordMeaning(problems);
        this.rights = new RightsMeaning(problems);
    }

    Optional<Query> of(QueryName name, Value value) {
        boolean presence = value.form() == Form.WORD && value.whole().equals("*");
        if (!name.fields().isEmpty() && (presence || value.form() == Form.PATTERN)) {
            return texts.of(name, value);
        }
        return switch (name.sense()) {
            case TEXT -> texts.of(name, value);
            case RECORD_ID -> recordId(name, value);
            case KEY -> key(value);
            case DATE, LOADED, CHANGED -> time(name.sense(), value);
            case EMBARGO -> embargo(value);
            case RIGHTS, TERRITORY, MEDIUM, PARTY -> rights.of(name.sense(), value);
            case IS, HAS, MISSING, PROBLEM, REVIEW, STATUS -> words.of(name, value);
            case LOAD -> named(name, value).map(OfLoad::new);
            case PERSON -> named(name, value).map(ByPerson::new);
            case WORK_SET -> named(name, value).map(InWorkSet::new);
        };
    }

    private Optional<Query> recordId(QueryName name, Value value) {
        return value.suffix().isEmpty() && !value.text().isBlank()
                ? Optional.of(new OfRecordId(value.text().strip()))
                : texts.of(name, value);
    }

    private Optional<Query> key(Value value) {
        try {
            return Optional.of(new OfKey(Long.parseLong(value.whole().strip())));
        } catch (NumberFormatException _) {
            problems.add(value.start(), value.end(), "query.no-number", value.whole());
            return Optional.empty();
        }
    }

    private Optional<String> named(QueryName name, Value value) {
        var typed = value.whole().strip();
        if (typed.isEmpty()) {
            problems.add(value.start(), value.end(), "query.no-value", name.key());
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private Optional<Query> embargo(Value value) {
        return FixedWords.find(Sense.EMBARGO, value.whole()).or(() -> time(Sense.EMBARGO, value));
    }

    private Optional<Query> time(Sense sense, Value value) {
        return switch (new TimeText(moment).read(value.whole())) {
            case Span(var span) -> Optional.of(time(sense, span));
            case Wrong(var code, var text) -> {
                wrongTime(sense, value, code, text);
                yield Optional.empty();
            }
        };
    }

    private Query time(Sense sense, TimeSpan span) {
        var instants = span.instants(moment.zone());
        return switch (sense) {
            case EMBARGO -> new EmbargoEnds(instants.from(), endOfEmbargo(span, instants.before()));
            case LOADED -> new Loaded(instants.from(), instants.before());
            case CHANGED -> new Changed(instants.from(), instants.before());
            default -> {
                var days = span.days(moment.zone());
                yield new Dated(days.first(), days.before());
            }
        };
    }

    /// An embargo through a whole day ends when the next one begins, and is looked for under its own day. So an end at
    /// midnight counts for the day before it too.
    private static Instant endOfEmbargo(TimeSpan span, Instant before) {
        return span instanceof Days && before.isBefore(TimeSpan.LAST) ? before.plusSeconds(1) : before;
    }

    private void wrongTime(Sense sense, Value value, String code, String text) {
        var near = Nearest.to(FixedWords.folded(text), FixedWords.offered(sense));
        if (code.equals("query.date-unreadable") && near.isPresent()) {
            problems.add(value.start(), value.end(), "query.unknown-value-near", text, "embargo", near.get());
        } else {
            problems.add(value.start(), value.end(), code, text);
        }
    }
}
