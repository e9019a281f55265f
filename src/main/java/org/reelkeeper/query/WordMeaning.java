package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.check.FindingCodes;
import org.reelkeeper.query.Query.HasProblem;
import org.reelkeeper.query.Query.Present;
import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.query.Syntax.Value;

/// What a word means behind a name whose values are fixed: a state, a field, the code of a finding.
final class WordMeaning {

    private final Problems problems;

    WordMeaning(Problems problems) {
        this.problems = problems;
    }

    Optional<Query> of(QueryName name, Value value) {
        var typed = FixedWords.folded(value.whole());
        var meaning = switch (name.sense()) {
            case PROBLEM -> problem(typed);
            case HAS, MISSING -> FixedWords.find(name.sense(), typed).or(() -> present(value.whole()));
            default -> FixedWords.find(name.sense(), typed);
        };
        if (meaning.isEmpty()) {
            unknown(name, value);
        }
        return name.sense() == Sense.MISSING ? meaning.map(Understanding::negated) : meaning;
    }

    private static Optional<Query> present(String typed) {
        return QueryName.of(typed.strip())
                .flatMap(name -> name.fields().stream().findFirst())
                .map(Present::new);
    }

    /// A code, the family of several, or the begin of either with a star.
    private static Optional<Query> problem(String typed) {
        if (typed.equals("any") || typed.equals("*")) {
            return Optional.of(new HasProblem(""));
        }
        var start = typed.endsWith("*") ? typed.substring(0, typed.length() - 1) : typed;
        boolean known = FindingCodes.all().stream()
                .anyMatch(code -> code.equals(start)
                        || code.startsWith(start + ".")
                        || (typed.endsWith("*") && code.startsWith(start)));
        return known ? Optional.of(new HasProblem(start)) : Optional.empty();
    }

    private void unknown(QueryName name, Value value) {
        Nearest.to(FixedWords.folded(value.whole()), words(name.sense()))
                .ifPresentOrElse(
                        near -> problems.add(
                                value.start(),
                                value.end(),
                                "query.unknown-value-near",
                                value.whole(),
                                name.key(),
                                near),
                        () -> problems.add(
                                value.start(),
                                value.end(),
                                "query.unknown-value",
                                value.whole(),
                                name.key(),
                                String.join(", ", listed(name.sense()))));
    }

    /// The codes of all findings are too many for a sentence.
    private static List<String> listed(Sense sense) {
        return words(sense).stream()
                .filter(word -> sense != Sense.PROBLEM || word.indexOf('.') < 0)
                .toList();
    }

    /// All that may stand behind the name.
    static List<String> words(Sense sense) {
        var words = new ArrayList<>(FixedWords.offered(sense));
        if (sense == Sense.HAS || sense == Sense.MISSING) {
            QueryName.all().stream()
                    .filter(name -> !name.fields().isEmpty() && name != QueryName.YEAR && name != QueryName.RIGHTS)
                    .map(QueryName::key)
                    .filter(key -> !words.contains(key))
                    .forEach(words::add);
        }
        if (sense == Sense.PROBLEM) {
            words.add("any");
            FindingCodes.all().stream()
                    .map(code -> code.substring(0, code.indexOf('.')))
                    .distinct()
                    .forEach(words::add);
            words.addAll(FindingCodes.all());
        }
        return words;
    }
}
