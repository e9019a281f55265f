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
import org.reelkeeper.shotlist.Shotlist;

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
        restriction(record.text(Field.SUMMARY)).ifPresent(words -> findings.accept(contradiction(words)));
    }

    /// The first restriction in a shot list: behind a source, or in a bracket or heading that is no dateline we can read.
    private static Optional<String> restriction(String summary) {
        if (!RestrictionWords.in(summary) && !hasTerms(summary)) {
            return Optional.empty(); // nearly always so, and much faster than to read the shot list
        }
        return Shotlist.rules(summary).stream()
                .filter(rule -> rule.kind() != Kind.NONE_STATED)
                .map(Rule::raw)
                .findFirst()
                .or(() -> firstRestricting(BRACKET, "text", summary))
                .or(() -> firstRestricting(HEADING, "terms", summary));
    }

    /// Whether a dash with a space beside it stands before anything but the usual words, as terms behind a source do.
    private static boolean hasTerms(String summary) {
        for (int place = 1; place + 1 < summary.length(); place++) {
            char dash = summary.charAt(place);
            boolean isDash = dash == '-' || (dash >= '\u2010' && dash <= '\u2015') || dash == '\u2212';
            if (isDash
                    && !(Character.isLetterOrDigit(summary.charAt(place - 1))
                            && Character.isLetterOrDigit(summary.charAt(place + 1)))
                    && !summary.startsWith(" - ACCESS ALL)", place - 1)) {
                return true;
            }
        }
        return false;
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
