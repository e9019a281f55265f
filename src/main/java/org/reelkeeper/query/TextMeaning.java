package org.reelkeeper.query;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.query.Query.And;
import org.reelkeeper.query.Query.Everything;
import org.reelkeeper.query.Query.InText;
import org.reelkeeper.query.Query.Present;
import org.reelkeeper.query.Syntax.Form;
import org.reelkeeper.query.Syntax.Value;
import org.reelkeeper.query.TextMatch.Exact;
import org.reelkeeper.query.TextMatch.Fuzzy;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.query.TextMatch.Prefix;

/// What a word, a phrase, an exact text or a regular expression means behind the name of a field, or without a name.
final class TextMeaning {

    /// Two changes make nearly anything of a short word.
    private static final int SHORT_WORD = 5;

    private final Problems problems;

    TextMeaning(Problems problems) {
        this.problems = problems;
    }

    Optional<Query> of(QueryName name, Value value) {
        return switch (value.form()) {
            case EXACT -> exact(name, value);
            case PATTERN -> pattern(name, value);
            case WORD, QUOTED ->
                value.form() == Form.WORD && value.whole().equals("*")
                        ? Optional.of(present(name))
                        : words(name, value);
        };
    }

    private static Query present(QueryName name) {
        return name.fields().stream().findFirst().<Query>map(Present::new).orElseGet(Everything::new);
    }

    private Optional<Query> words(QueryName name, Value value) {
        boolean plain = value.form() == Form.WORD;
        boolean named = name != QueryName.ANY_TEXT;
        if (plain && named && (value.text().startsWith("<") || value.text().startsWith(">"))) {
            return problem(value, "query.no-order", name.key());
        }
        if (plain && hasInnerStar(value.text())) {
            return problem(value, "query.star-inside", value.whole());
        }
        var words = Words.of(value.text());
        if (words.isEmpty()) {
            boolean sign = plain && !named && value.suffix().isEmpty();
            return sign ? Optional.empty() : problem(value, "query.no-words", value.whole());
        }
        return switch (value.suffix()) {
            case "" -> Optional.of(in(name, new Phrase(value.text())));
            case "*" -> Optional.of(prefix(name, value.text(), words));
            case String tilde -> fuzzy(name, value, words, tilde.substring(1));
        };
    }

    /// A star before a letter.
    private static boolean hasInnerStar(String text) {
        int star = text.indexOf('*');
        return star >= 0 && text.chars().skip(star).anyMatch(Character::isLetterOrDigit);
    }

    /// Of several words, the last is the one that only begins so.
    private static Query prefix(QueryName name, String text, List<String> words) {
        var last = words.getLast();
        if (Character.isIdeographic(last.codePointAt(0))) {
            return in(name, new Phrase(text)); // such a word cannot go on
        }
        var begins = in(name, new Prefix(last));
        return words.size() == 1
                ? begins
                : new And(List.of(in(name, new Phrase(String.join(" ", words.subList(0, words.size() - 1)))), begins));
    }

    private Optional<Query> fuzzy(QueryName name, Value value, List<String> words, String number) {
        if (words.size() > 1) {
            return problem(value, "query.fuzzy-phrase", value.text());
        }
        var word = words.getFirst();
        return switch (number) {
            case "" -> Optional.of(in(name, new Fuzzy(word, word.length() < SHORT_WORD ? 1 : 2)));
            case "1" -> Optional.of(in(name, new Fuzzy(word, 1)));
            case "2" -> Optional.of(in(name, new Fuzzy(word, 2)));
            default -> problem(value, "query.fuzzy-number", number);
        };
    }

    private Optional<Query> exact(QueryName name, Value value) {
        return value.text().isBlank()
                ? problem(value, "query.no-words", value.text())
                : Optional.of(in(name, new Exact(value.text())));
    }

    private Optional<Query> pattern(QueryName name, Value value) {
        boolean onWords = !name.fields().isEmpty() && name.fields().stream().allMatch(RunningText::is);
        return switch (TypedPattern.read(value.text())) {
            case TypedPattern.Wrong(var code, var arguments) -> problem(value, code, arguments);
            case TypedPattern.Sound(var expression)
            when onWords && TypedPattern.hasSpace(expression) ->
                problem(value, "query.pattern-spaces", expression, name.key());
            case TypedPattern.Sound(var expression) -> Optional.of(in(name, new TextMatch.Pattern(expression)));
        };
    }

    private Optional<Query> problem(Value value, String code, String... arguments) {
        problems.add(value.start(), value.end(), code, arguments);
        return Optional.empty();
    }

    private static Query in(QueryName name, TextMatch match) {
        return new InText(name.fields(), match);
    }
}
