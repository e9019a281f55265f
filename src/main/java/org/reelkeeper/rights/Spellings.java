package org.reelkeeper.rights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the word that a misspelt one is meant to be: one letter too many, too few or another, or two that changed places.
/// Words and what is left of them without one letter are held, so that a few look-ups find the near ones.
final class Spellings {

    private static final int SHORTEST = 5;

    private final Map<String, Meaning> words = new HashMap<>();
    private final Map<String, Set<String>> shortened = new HashMap<>();

    void add(String word, Meaning meaning) {
        if (word.length() >= SHORTEST) {
            words.put(word, meaning);
            forms(word)
                    .forEach(form -> shortened
                            .computeIfAbsent(form, _ -> new HashSet<>())
                            .add(word));
        }
    }

    /// The meaning of the one word that is spelt nearly so; empty when there is none, or when several with different
    /// meanings are.
    Optional<Meaning> near(String typed) {
        if (typed.length() < SHORTEST) {
            return Optional.empty();
        }
        var meanings = new HashSet<Meaning>();
        for (var form : forms(typed)) {
            for (var word : shortened.getOrDefault(form, Set.of())) {
                if (isNear(typed, word)) {
                    meanings.add(words.get(word));
                }
            }
        }
        return meanings.size() == 1 ? meanings.stream().findFirst() : Optional.empty();
    }

    private static Set<String> forms(String word) {
        var forms = new HashSet<String>();
        forms.add(word);
        for (int place = 0; place < word.length(); place++) {
            forms.add(word.substring(0, place) + word.substring(place + 1));
        }
        return forms;
    }

    /// Two words that are alike up to one place, and behind it.
    private static boolean isNear(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - same - end;
        int right = other.length() - same - end;
        boolean isSwap = left == 2
                && right == 2
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same);
        return isSwap || (left <= 1 && right <= 1);
    }
}
