package org.reelkeeper.rights;

import java.util.List;
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
        return reader.read(text, source).stream().flatMap(HolderReader::beside).toList();
    }

    private static Stream<Rule> beside(Rule rule) {
        if (rule.kind() != Kind.NOTE || rule.resolved()) {
            return Stream.of(rule);
        }
        if (SUPPLIED.matcher(rule.raw()).find()) {
            return Stream.of(rule.withResolved(true));
        }
        boolean saysMore = RestrictionWords.in(rule.raw()) || PERMITS.matcher(rule.raw()).find();
        return saysMore ? Stream.of(rule) : Stream.empty();
    }
}
