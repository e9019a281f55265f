package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.TextMatch.Exact;
import org.reelkeeper.query.TextMatch.Fuzzy;
import org.reelkeeper.query.TextMatch.Pattern;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.query.TextMatch.Prefix;

/// Where a text has what was sought.
public final class Hits {

    private Hits() {}

    /// In the order of the text, none over another.
    public static List<Hit> in(String text, Field field, Sought sought) {
        var matches = sought.in(field);
        if (text.isEmpty() || matches.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        var words = new WordMatches();
        for (var match : matches) {
            switch (match) {
                case Exact(var exact) -> findExact(text, exact, hits);
                case Phrase(var phrase) -> words.addPhrase(Words.of(phrase));
                case Prefix(var start) -> words.add(word -> word.startsWith(start));
                case Fuzzy(var word, var edits) -> words.add(other -> EditDistance.isWithin(edits, word, other));
                case Pattern(var expression) -> findPattern(text, field, SafePattern.of(expression), words, hits);
            }
        }
        words.find(text, hits);
        return joined(hits);
    }

    private static void findExact(String text, String exact, List<Hit> hits) {
        int start = exact.isEmpty() ? -1 : text.indexOf(exact);
        while (start >= 0) {
            hits.add(new Hit(start, start + exact.length()));
            start = text.indexOf(exact, start + exact.length());
        }
    }

    private static void findPattern(String text, Field field, SafePattern pattern, WordMatches words, List<Hit> hits) {
        if (RunningText.is(field)) {
            words.add(pattern::matches);
        } else if (pattern.matches(text)) {
            hits.add(new Hit(0, text.length()));
        }
    }

    /// Those that overlap become one.
    private static List<Hit> joined(List<Hit> hits) {
        hits.sort(Comparator.comparingInt(Hit::start));
        var joined = new ArrayList<Hit>();
        for (var hit : hits) {
            if (!joined.isEmpty() && hit.start() < joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Hit(last.start(), Math.max(last.end(), hit.end())));
            } else {
                joined.add(hit);
            }
        }
        return List.copyOf(joined);
    }
}
