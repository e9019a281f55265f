package org.reelkeeper.query;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelkeeper.query.Condition.Clause;
import org.reelkeeper.query.Condition.Group;
import org.reelkeeper.query.Condition.Join;
import org.reelkeeper.query.Condition.Without;

/// Writes conditions as the text of a query, and takes a text apart again where it is a plain list of conditions.
public final class QueryText {

    /// Needs no quotes anywhere.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private static final Pattern OPERATOR = Pattern.compile("and|or|not", Pattern.CASE_INSENSITIVE);

    private QueryText() {}

    /// Clauses that ask for nothing are left out.
    public static String of(Condition condition) {
        return switch (condition) {
            case Clause clause -> clause.isComplete() ? clause(clause) : "";
            case Without(var part) -> negated(inner(part));
            case Group(var join, var parts) ->
                parts.stream()
                        .map(QueryText::inner)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(join == Join.ALL ? " " : " or "));
        };
    }

    /// The conditions of a text, all of which or any of which it asks for; empty where it is put together otherwise.
    public static Optional<Group> conditions(String text) {
        var problems = new Problems();
        var syntax = new SyntaxReader(text, problems).read();
        return problems.inOrder().isEmpty() ? WrittenConditions.of(syntax) : Optional.empty();
    }

    /// A value as it has to stand behind the colon of its name: with quotes where it needs them.
    public static String value(String value) {
        boolean plain =
                PLAIN.matcher(value).matches() && !OPERATOR.matcher(value).matches();
        return plain ? value : quoted(value);
    }

    private static String negated(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.startsWith("-") ? text.substring(1) : "-" + text;
    }

    /// To stand among others.
    private static String inner(Condition condition) {
        var text = of(condition);
        return condition instanceof Group group && group.parts().size() > 1 && !text.isEmpty()
                ? "(" + text + ")"
                : text;
    }

    private static String clause(Clause clause) {
        var value = clause.value();
        return (clause.name() == QueryName.ANY_TEXT ? "" : clause.name().key() + ":")
                + switch (clause.comparison()) {
                    case IS -> value(value);
                    case BEGINS -> value(value) + "*";
                    case LIKE -> value(value) + "~";
                    case EXACTLY -> "=" + quoted(value);
                    case MATCHES -> pattern(value);
                    case PRESENT -> "*";
                    case BEFORE, UNTIL, AFTER, SINCE -> clause.comparison().sign() + value(value);
                };
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// A slash in it is escaped, unless it is already. What begins with a space would be no expression.
    private static String pattern(String expression) {
        var text = new StringBuilder("/");
        for (int place = 0; place < expression.length(); place++) {
            char character = expression.charAt(place);
            if (character == '/') {
                text.append('\\');
            }
            boolean space = place == 0 && Cursor.isSpace(character);
            text.append(space ? "[" + character + "]" : character);
            if (character == '\\') {
                place++;
                text.append(place < expression.length() ? expression.charAt(place) : '\\');
            }
        }
        return text.append('/').toString();
    }
}
