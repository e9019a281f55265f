package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.store.Narrowing;
import org.reelkeeper.store.Narrowing.HasKey;
import org.reelkeeper.store.Narrowing.HasRecordId;

/// The words of a query: separated by spaces, phrases in double quotes. `id:497276` names a record id and `#12` a key.
final class QueryWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

    private static final Pattern IDENTITY = Pattern.compile("id:(\\S+)|#([0-9]{1,18})");

    private QueryWords() {}

    /// What has to stand in the texts of a record.
    static List<String> of(String query) {
        return all(query).stream()
                .filter(word -> !IDENTITY.matcher(word).matches())
                .toList();
    }

    /// What has to be the identity of a record.
    static List<Narrowing> identities(String query) {
        return all(query).stream()
                .map(IDENTITY::matcher)
                .filter(Matcher::matches)
                .map(match -> identity(match.group(1), match.group(2)))
                .toList();
    }

    private static Narrowing identity(@Nullable String recordId, @Nullable String key) {
        return recordId == null ? new HasKey(Long.parseLong(String.valueOf(key))) : new HasRecordId(recordId);
    }

    private static List<String> all(String query) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(query);
        while (found.find()) {
            var phrase = found.group(1);
            var word = phrase == null ? found.group(2) : phrase;
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
