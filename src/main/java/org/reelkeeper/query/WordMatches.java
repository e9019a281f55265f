package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Looks for phrases and for single words in one walk over a text.
final class WordMatches {

    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final List<Predicate<String>> single = new ArrayList<>();

    void addPhrase(List<String> words) {
        if (!words.isEmpty()) {
            phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        }
    }

    void add(Predicate<String> word) {
        single.add(word);
    }

    void find(String text, List<Hit> hits) {
        if (phrases.isEmpty() && single.isEmpty()) {
            return;
        }
        var words = new ArrayList<String>();
        var places = new ArrayList<Hit>();
        var reader = new WordReader();
        reader.read(text);
        while (reader.advance()) {
            words.add(reader.word());
            places.add(new Hit(reader.start(), reader.end()));
        }
        for (int at = 0; at < words.size(); at++) {
            if (isSingle(words.get(at))) {
                hits.add(places.get(at));
            }
            for (var phrase : phrases.getOrDefault(words.get(at), List.of())) {
                int end = at + phrase.size();
                if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                    hits.add(new Hit(places.get(at).start(), places.get(end - 1).end()));
                }
            }
        }
    }

    private boolean isSingle(String word) {
        for (var wanted : single) {
            if (wanted.test(word)) {
                return true;
            }
        }
        return false;
    }
}
