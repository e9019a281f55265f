package org.reelkeeper.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The word that somebody may have meant.
final class Nearest {

    private Nearest() {}

    /// The nearest of the words that is one or two letters away, two only for longer words; else one that begins so.
    static Optional<String> to(String typed, Collection<String> words) {
        var small = typed.toLowerCase(Locale.ROOT);
        int most = small.length() < 3 ? 0 : small.length() < 5 ? 1 : 2;
        for (int edits = 0; edits <= most; edits++) {
            for (var word : words) {
                if (EditDistance.isWithin(edits, small, word)) {
                    return Optional.of(word);
                }
            }
        }
        return words.stream()
                .filter(word -> small.length() > 2 && word.startsWith(small))
                .findFirst();
    }
}
