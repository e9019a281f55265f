package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelkeeper.rights.Meaning.Word;

/// The words of one clause by their meanings, for the forms of statements to look at.
///
/// @param all the words, those too that say nothing
/// @param tags in their order, without those that say nothing
/// @param senses those of the words
/// @param plain a note with the words, the source and the scope of the clause, and with what a prefix has set
/// @param isGuess whether a word was taken for another that is spelt nearly so
/// @param isPossible whether a word says that it may be so, and not that it is
record ClauseWords(
        Clause clause,
        List<Tag> all,
        List<Tag> tags,
        Set<Sense> senses,
        Rule plain,
        boolean isGuess,
        boolean isPossible) {

    private static final Set<Sense> SILENT = EnumSet.of(Sense.FILL, Sense.LEAD, Sense.PART, Sense.MAY);

    ClauseWords {
        all = List.copyOf(all);
        tags = List.copyOf(tags);
    }

    /// @param plain a note with the source of the rules, and with what a prefix has set
    static ClauseWords of(Clause clause, Rule plain, Lexicon lexicon) {
        var all = lexicon.tags(clause);
        var senses = EnumSet.noneOf(Sense.class);
        var tags = new ArrayList<Tag>(all.size());
        for (var tag : all) {
            if (tag.meaning() instanceof Word(var sense)) {
                senses.add(sense);
            }
            if (!isSilent(tag)) {
                tags.add(tag);
            }
        }
        var scope = senses.contains(Sense.PART) ? Scope.PART : Scope.WHOLE;
        return new ClauseWords(
                clause,
                all,
                tags,
                senses,
                plain.withRaw(clause.raw()).withScope(scope),
                keywords(all).anyMatch(Tag::isGuess),
                senses.contains(Sense.MAY));
    }

    /// Behind the word that asks for a credit stand names, in whatever spelling.
    private static Stream<Tag> keywords(List<Tag> tags) {
        return tags.stream().takeWhile(tag -> !tag.is(Sense.CREDIT) || tag.isGuess());
    }

    private static boolean isSilent(Tag tag) {
        return tag.meaning() instanceof Word(var sense) && SILENT.contains(sense);
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    boolean has(Sense sense) {
        return senses.contains(sense);
    }

    boolean isNegative() {
        return has(Sense.NO) || has(Sense.FORBIDDEN);
    }

    /// Whether there are words and all have one of these senses.
    boolean areAll(Sense... senses) {
        return !tags.isEmpty() && without(senses).isEmpty();
    }

    List<Tag> without(Sense... senses) {
        return without(tags, senses);
    }

    static List<Tag> without(List<Tag> tags, Sense... senses) {
        var left = new ArrayList<Tag>(tags.size());
        for (var tag : tags) {
            if (!isAny(tag, senses)) {
                left.add(tag);
            }
        }
        return left;
    }

    private static boolean isAny(Tag tag, Sense... senses) {
        for (var sense : senses) {
            if (tag.is(sense)) {
                return true;
            }
        }
        return false;
    }

    OptionalInt placeOf(Predicate<Tag> wanted) {
        return IntStream.range(0, tags.size())
                .filter(place -> wanted.test(tags.get(place)))
                .findFirst();
    }

    OptionalInt placeOf(Sense sense) {
        return placeOf(tag -> tag.is(sense));
    }

    /// Whether a word of the clause stands, as it is written, between two of its tags.
    boolean hasBetween(Tag left, Tag right, String word) {
        return IntStream.range(left.to(), right.from())
                .anyMatch(place -> clause.tokens().get(place).word().equals(word));
    }

    /// As it is written from one tag up to and with another; what stands in quotes without them.
    String text(Tag first, Tag last) {
        var tokens = clause.tokens();
        if (first.from() == last.to() - 1 && tokens.get(first.from()).quoted()) {
            return tokens.get(first.from()).word();
        }
        return clause.text()
                .substring(
                        tokens.get(first.from()).start(),
                        tokens.get(last.to() - 1).end())
                .strip();
    }

    /// A rule of some kind with all that the note has.
    Rule rule(Kind kind) {
        return plain.withKind(kind);
    }
}
