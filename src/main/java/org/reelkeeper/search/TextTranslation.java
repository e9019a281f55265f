package org.reelkeeper.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Query.InText;
import org.reelkeeper.query.RunningText;
import org.reelkeeper.query.SafePattern;
import org.reelkeeper.query.TextMatch;
import org.reelkeeper.query.Words;

/// Conditions on texts as Lucene runs them.
final class TextTranslation {

    /// A word of this many digits or more is looked for at the beginning of record ids as well.
    private static final int DIGITS = 3;

    Query of(InText text) {
        var fields = text.fields().isEmpty() ? IndexFields.TEXTS : text.fields();
        return switch (text.match()) {
            case TextMatch.Phrase(var words) -> phrase(words, text.fields());
            case TextMatch.Exact(var words) -> phrase(words, text.fields());
            case TextMatch.Prefix(var start) -> beginning(start, fields);
            case TextMatch.Fuzzy(var word, var edits) -> near(word, edits, fields);
            case TextMatch.Pattern(var expression) -> pattern(expression, fields);
        };
    }

    /// What a text must hold to hold another letter for letter.
    static org.reelkeeper.query.Query wordsOf(InText exact) {
        var text = ((TextMatch.Exact) exact.match()).text();
        return Words.of(text).isEmpty()
                ? new org.reelkeeper.query.Query.Everything()
                : new InText(exact.fields(), new TextMatch.Phrase(text));
    }

    private static Query phrase(String text, Set<Field> asked) {
        var words = Words.of(text);
        var fields = asked.isEmpty() ? IndexFields.TEXTS : asked;
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (words.size() == 1) {
            var word = words.getFirst();
            boolean isNumber =
                    asked.isEmpty() && word.length() >= DIGITS && word.chars().allMatch(Character::isDigit);
            var plain = any(fields, name -> new TermQuery(new Term(name, word)));
            return isNumber ? either(plain, beginning(word, Set.of(Field.RECORD_ID))) : plain;
        }
        return any(fields, name -> new PhraseQuery(name, words.toArray(String[]::new)));
    }

    private static Query beginning(String start, Set<Field> fields) {
        return any(
                fields, name -> new PrefixQuery(new Term(name, start), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
    }

    private static Query near(String word, int edits, Set<Field> fields) {
        var near = FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
        return any(fields, name -> TermWalkQuery.accepted(name, near));
    }

    private static Query pattern(String expression, Set<Field> fields) {
        var inField = PatternAutomaton.of(expression)
                .<Function<String, Query>>map(automaton -> name -> TermWalkQuery.accepted(name, automaton))
                .orElseGet(() -> {
                    var pattern = SafePattern.of(expression);
                    return name -> TermWalkQuery.passing(name, expression, pattern::matches);
                });
        var any = new BooleanQuery.Builder();
        for (var field : fields) {
            any.add(inField.apply(IndexFields.words(field)), Occur.SHOULD);
            if (!RunningText.is(field)) {
                any.add(inField.apply(IndexFields.value(field)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query any(Set<Field> fields, Function<String, Query> inField) {
        var any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(inField.apply(IndexFields.words(field)), Occur.SHOULD));
        return any.build();
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
