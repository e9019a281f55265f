package org.reelkeeper.rights;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a text that names somebody, such as the copyright holder or a source, for the rules that stand beside the name:
/// "FILE X (CAN SELL)", "ARCHIVE RESTRICTED". A name is no rule, and whatever sounds like a restriction and is not
/// understood is kept as an unresolved note.
public final class HolderReader {

    /// Says where it comes from, and restricts nothing by itself.
    private static final Pattern SUPPLIED = Pattern.compile("(?i)\\b(?:pool|handout)$");

    private static final Pattern PERMITS = Pattern.compile("(?i)\\b(?:can|may)\\b");

    private static final Pattern BREAKS =
            Pattern.compile("[(;,.\\[]|/[\\s\\p{Z}]*$|(?<=[\\s\\p{Z}])\\p{Pd}(?=[\\s\\p{Z}])");

    private final RuleReader reader;

    public HolderReader(RuleReader reader) {
        this.reader = reader;
    }

    /// Empty for a text that names and says nothing else.
    public List<Rule> read(String text, RuleSource source) {
        if (text.isBlank()) {
            return List.of();
        }
        int word = Math.min(RestrictionWords.first(text), first(PERMITS.matcher(text), text));
        int said = segment(text, word);
        return reader.read(text, source).stream()
                .flatMap(rule -> beside(rule, text, said))
                .toList();
    }

    private static int first(Matcher words, String text) {
        return words.find() ? words.start() : text.length();
    }

    /// Where the part of the text begins in which a word stands: "X/Y OUT" may be about X too.
    private static int segment(String text, int word) {
        if (word == text.length()) {
            return word;
        }
        int start = 0;
        var breaks = BREAKS.matcher(text.substring(0, word));
        while (breaks.find()) {
            start = breaks.end();
        }
        return start;
    }

    /// What stands before the first word that restricts or permits is a name.
    ///
    /// @param said the place of that word
    private static Stream<Rule> beside(Rule rule, String text, int said) {
        if (rule.kind() != Kind.NOTE || rule.resolved()) {
            return Stream.of(rule);
        }
        if (SUPPLIED.matcher(rule.raw()).find()) {
            return Stream.of(rule.withResolved(true));
        }
        boolean isName = text.indexOf(rule.raw()) + rule.raw().length() <= said;
        return isName ? Stream.empty() : Stream.of(rule);
    }
}
