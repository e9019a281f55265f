package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.query.Condition.Clause;
import org.reelkeeper.query.Condition.Group;
import org.reelkeeper.query.Condition.Join;
import org.reelkeeper.query.Condition.Without;
import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.query.Syntax.All;
import org.reelkeeper.query.Syntax.Any;
import org.reelkeeper.query.Syntax.Form;
import org.reelkeeper.query.Syntax.Named;
import org.reelkeeper.query.Syntax.Negated;
import org.reelkeeper.query.Syntax.Nothing;
import org.reelkeeper.query.Syntax.Value;

/// A text that was taken apart, as conditions.
final class WrittenConditions {

    private WrittenConditions() {}

    static Optional<Group> of(Syntax syntax) {
        return switch (syntax) {
            case Nothing() -> Optional.of(new Group(Join.ALL, List.of()));
            case All(var parts) -> group(Join.ALL, parts);
            case Any(var parts) -> group(Join.ANY, parts);
            case Negated _, Named _, Value _ -> group(Join.ALL, List.of(syntax));
        };
    }

    private static Optional<Group> group(Join join, List<Syntax> parts) {
        var conditions = new ArrayList<Condition>();
        for (var part : parts) {
            condition(QueryName.ANY_TEXT, part).ifPresent(conditions::add);
        }
        return Optional.of(new Group(join, conditions)).filter(_ -> conditions.size() == parts.size());
    }

    private static Optional<Condition> condition(QueryName name, Syntax syntax) {
        return switch (syntax) {
            case Negated(var part) -> condition(name, part).map(Without::new);
            case Named(var inner, var value) -> condition(inner, value);
            case Value value -> clause(name, value);
            case All _, Any _, Nothing _ -> Optional.empty();
        };
    }

    private static Optional<Condition> clause(QueryName name, Value value) {
        if (value.form() == Form.WORD && value.whole().equals("*")) {
            return comparison(name, Comparison.PRESENT, "");
        }
        if (value.form() == Form.PATTERN) {
            return comparison(name, Comparison.MATCHES, value.text());
        }
        if (name.sense().isTime()) {
            return time(name, value.whole());
        }
        if (name == QueryName.RIGHTS && RightsMeaning.isParty(value)) {
            return comparison(QueryName.PARTY, Comparison.IS, value.text());
        }
        if (name.sense() != Sense.TEXT && name.sense() != Sense.RECORD_ID) {
            return comparison(name, Comparison.IS, value.whole());
        }
        return text(name, value);
    }

    private static Optional<Condition> text(QueryName name, Value value) {
        if (value.form() == Form.EXACT) {
            return comparison(name, name.sense() == Sense.TEXT ? Comparison.EXACTLY : Comparison.IS, value.text());
        }
        return switch (value.suffix()) {
            case "" -> comparison(name, Comparison.IS, value.text());
            case "*" -> comparison(name, Comparison.BEGINS, value.text());
            case "~" -> comparison(name, Comparison.LIKE, value.text());
            default -> Optional.empty(); // a number of letters is nothing that can be picked
        };
    }

    private static Optional<Condition> time(QueryName name, String text) {
        for (var comparison : List.of(Comparison.UNTIL, Comparison.SINCE, Comparison.BEFORE, Comparison.AFTER)) {
            if (text.startsWith(comparison.sign())) {
                return comparison(
                        name,
                        comparison,
                        text.substring(comparison.sign().length()).strip());
            }
        }
        return comparison(name, Comparison.IS, text);
    }

    private static Optional<Condition> comparison(QueryName name, Comparison comparison, String value) {
        return Optional.of(new Clause(name, comparison, value));
    }
}
