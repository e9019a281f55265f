package org.reelkeeper.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.RestrictionWords;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.TermsState;

/// Where the terms state that there is no restriction, neither the holder, nor the source, nor the shot list names one.
final class NoneMeansNone implements Check {

    /// A source in capitals on a line of its own, and what stands behind its dash.
    private static final Pattern HEADING =
            Pattern.compile("(?m)^[^(\\n\"\\p{Ll}]{1,80}[\\s\\p{Z}][-–—][\\s\\p{Z}](?<terms>[^(\\n\"]{1,200})$");

    private static final Pattern BRACKET = Pattern.compile("\\((?<text>[^()\\n]{1,300})\\)");

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (record.terms().state() != TermsState.NONE_STATED) {
            return;
        }
        for (var field : List.of(Field.COPYRIGHT_HOLDER, Field.SOURCE)) {
            var name = record.text(field);
            if (RestrictionWords.in(name)) {
                findings.accept(contradiction(name));
            }
        }
        restriction(record).ifPresent(words -> findings.accept(contradiction(words)));
    }

    /// The first restriction in a shot list: behind a source, or in a bracket or heading that is no dateline we can read.
    private static Optional<String> restriction(Examined record) {
        var summary = record.text(Field.SUMMARY);
        var signs = Signs.in(summary); // there is nearly never one, and this is much faster than the patterns
        var inBracket = record.rights()
                .blockRules()
                .filter(rule -> rule.kind() != Kind.NONE_STATED && (rule.kind() != Kind.NOTE || !rule.resolved()))
                .map(Rule::raw)
                .findFirst()
                .or(() -> signs.inBracket() ? firstRestricting(BRACKET, "text", summary) : Optional.empty());
        return inBracket.isEmpty() && signs.dash() ? firstRestricting(HEADING, "terms", summary) : inBracket;
    }

    /// What may restrict something: words of a restriction in a bracket, or a dash with a space beside it before anything
    /// but the usual words, as terms behind a source have it.
    private record Signs(boolean inBracket, boolean dash) {

        static Signs in(String summary) {
            boolean dash = false;
            int depth = 0;
            int open = 0;
            int line = 0;
            for (int place = 0; place < summary.length(); place++) {
                switch (summary.charAt(place)) {
                    case '(' -> {
                        open = depth == 0 ? place : open;
                        depth++;
                    }
                    case ')' -> {
                        boolean closes = depth == 1;
                        depth = Math.max(depth - 1, 0);
                        if (closes && RestrictionWords.in(summary.substring(open, place))) {
                            return new Signs(true, true);
                        }
                    }
                    case '\n', '\r', '\u0085', '\u2028', '\u2029' -> line = place;
                    case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> {
                        boolean isUsual = depth > 0 && open > line && summary.startsWith(" - ACCESS ALL)", place - 1);
                        boolean isSign = !isUsual && !isInWord(summary, place);
                        if (isSign && depth > 0) {
                            return new Signs(true, true);
                        }
                        dash |= isSign;
                    }
                    default -> {} // the words themselves matter in brackets alone
                }
            }
            return new Signs(depth > 0 && RestrictionWords.in(summary.substring(open)), dash);
        }
    }

    private static boolean isInWord(String summary, int dash) {
        return dash > 0
                && dash + 1 < summary.length()
                && Character.isLetterOrDigit(summary.charAt(dash - 1))
                && Character.isLetterOrDigit(summary.charAt(dash + 1));
    }

    private static Optional<String> firstRestricting(Pattern pattern, String group, String summary) {
        return pattern.matcher(summary)
                .results()
                .map(match -> match.group(group))
                .filter(RestrictionWords::in)
                .findFirst();
    }

    private static Finding contradiction(String words) {
        return Finding.of(Slot.of(Field.USAGE_TERMS), "restriction.contradiction", Severity.ERROR, words);
    }
}
