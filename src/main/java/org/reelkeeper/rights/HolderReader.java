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

    private final RuleReader reader;

    public HolderReader(RuleReader reader) {
        this.reader = reader;
    }

    /// Empty for a text that names and says nothing else.
    public List<Rule> read(String text, RuleSource source) {
        if (text.isBlank()) {
            return List.of();
        }
        int said = Math.min(RestrictionWords.first(text), first(PERMITS.matcher(text), text));
        return reader.read(text, source).stream()
                .flatMap(rule -> beside(rule, text, said))
                .toList();
    }

    private static int first(Matcher words, String text) {
        return words.find() ? words.start() : text.length();
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
