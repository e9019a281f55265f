package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.query.Syntax.All;
import org.reelkeeper.query.Syntax.Any;
import org.reelkeeper.query.Syntax.Named;
import org.reelkeeper.query.Syntax.Negated;
import org.reelkeeper.query.Syntax.Nothing;

/// Takes the text of a query apart: `or` joins what `and` joins what `not` negates. Whatever the text is, it is read to
/// its end, once, and what is wrong with it becomes a problem.
final class SyntaxReader {

    /// Nobody means more, and the reader calls itself for each.
    private static final int DEEPEST = 50;

    private final Cursor cursor;
    private final Problems problems;
    private final ValueReader values;
    private final NameReader names;
    private int depth;
    private boolean gaveUp;

    SyntaxReader(String text, Problems problems) {
        this.cursor = new Cursor(text);
        this.problems = problems;
        this.values = new ValueReader(cursor, problems);
        this.names = new NameReader(cursor, problems);
    }

    Syntax read() {
        var parts = new ArrayList<Syntax>();
        parts.add(any(QueryName.ANY_TEXT));
        while (!cursor.isAtEnd()) {
            problems.add(cursor.place(), cursor.place() + 1, "query.bracket-closes-nothing");
            cursor.step();
            parts.add(any(QueryName.ANY_TEXT));
        }
        return all(parts);
    }

    private Syntax any(QueryName context) {
        var parts = new ArrayList<Syntax>();
        int start = cursor.place();
        parts.add(all(sequence(context)));
        var found = Operator.at(cursor, true);
        while (found.operator() == Operator.OR) {
            boolean alone = cursor.since(start).isBlank();
            int place = cursor.place();
            cursor.moveTo(place + found.length());
            start = cursor.place();
            parts.add(all(sequence(context)));
            found = Operator.at(cursor, true);
            boolean last = found.operator() != Operator.OR;
            if (alone || (last && cursor.since(start).isBlank())) {
                alone(place, start);
            }
        }
        return any(parts);
    }

    /// Up to the end, a closing bracket, or an `or`.
    private List<Syntax> sequence(QueryName context) {
        var parts = new ArrayList<Syntax>();
        cursor.skipSpaces();
        boolean first = true;
        while (!isEndOfSequence(!first)) {
            var found = Operator.at(cursor, !first);
            if (found.operator() == Operator.AND) {
                join(found, first);
            } else {
                parts.add(negated(context));
            }
            first = false;
            cursor.skipSpaces();
        }
        return parts;
    }

    private boolean isEndOfSequence(boolean behindOperand) {
        return cursor.isAtEnd()
                || cursor.here() == ')'
                || Operator.at(cursor, behindOperand).operator() == Operator.OR;
    }

    private void join(Operator.Found found, boolean first) {
        int place = cursor.place();
        cursor.moveTo(place + found.length());
        int end = cursor.place();
        cursor.skipSpaces();
        boolean again = Operator.at(cursor, false).operator() == Operator.AND;
        if (first || again || isEndOfSequence(false)) {
            alone(place, end);
        }
    }

    private Syntax negated(QueryName context) {
        boolean negated = false;
        int place = cursor.place();
        int end = place;
        var found = Operator.at(cursor, false);
        while (found.operator() == Operator.NOT) {
            place = cursor.place();
            cursor.moveTo(place + found.length());
            end = cursor.place();
            cursor.skipSpaces();
            negated = !negated;
            found = Operator.at(cursor, false);
        }
        if (end > place && isEndOfSequence(false)) {
            alone(place, end);
            return new Nothing();
        }
        var operand = operand(context);
        return negated && !(operand instanceof Nothing) ? new Negated(operand) : operand;
    }

    private Syntax operand(QueryName context) {
        if (cursor.here() == '(') {
            return group(context);
        }
        if (cursor.here() == '#' && Character.isDigit(cursor.ahead(1))) {
            cursor.step();
            return new Named(QueryName.KEY, values.read(QueryName.KEY));
        }
        return switch (names.read()) {
            case NameReader.Known(var name, var start, var end) -> named(name, start, end);
            case NameReader.Unknown() -> {
                valueOf(QueryName.ANY_TEXT);
                yield new Nothing();
            }
            case NameReader.Words() -> values.read(context);
        };
    }

    private Syntax named(QueryName name, int start, int end) {
        cursor.skipSpaces();
        if (cursor.isAtEnd() || cursor.here() == ')' || cursor.here() == '|') {
            problems.add(start, end, "query.no-value", name.key());
            return new Nothing();
        }
        var value = valueOf(name);
        return value instanceof Nothing ? value : new Named(name, value);
    }

    private Syntax valueOf(QueryName name) {
        boolean negated = (cursor.here() == '-' || cursor.here() == '!')
                && Operator.at(cursor, false).operator() == Operator.NOT;
        if (negated) {
            cursor.step();
        }
        var value = cursor.here() == '(' ? group(name) : values.read(name);
        return negated && !(value instanceof Nothing) ? new Negated(value) : value;
    }

    private Syntax group(QueryName context) {
        int open = cursor.place();
        if (depth == DEEPEST) {
            problems.add(open, open + 1, "query.too-deep", Integer.toString(DEEPEST));
            gaveUp = true;
            cursor.moveToEnd();
            return new Nothing();
        }
        cursor.step();
        depth++;
        var inner = any(context);
        depth--;
        close(open);
        return inner;
    }

    private void close(int open) {
        if (gaveUp) {
            return;
        }
        if (cursor.isAtEnd()) {
            problems.add(open, open + 1, "query.bracket-open");
            return;
        }
        boolean empty = cursor.since(open + 1).isBlank();
        cursor.step();
        if (empty) {
            problems.add(open, cursor.place(), "query.group-empty");
        }
    }

    private void alone(int start, int end) {
        problems.add(start, end, "query.operator-alone", cursor.text().substring(start, end));
    }

    private static Syntax all(List<Syntax> parts) {
        var meant = meant(parts);
        return meant.isEmpty() ? new Nothing() : meant.size() == 1 ? meant.getFirst() : new All(meant);
    }

    private static Syntax any(List<Syntax> parts) {
        var meant = meant(parts);
        return meant.isEmpty() ? new Nothing() : meant.size() == 1 ? meant.getFirst() : new Any(meant);
    }

    private static List<Syntax> meant(List<Syntax> parts) {
        return parts.stream().filter(part -> !(part instanceof Nothing)).toList();
    }
}
