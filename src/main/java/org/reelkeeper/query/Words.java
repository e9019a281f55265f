package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;

/// All words of a short text at once.
public final class Words {

    private Words() {}

    public static List<String> of(String text) {
        var reader = new WordReader();
        reader.read(text);
        var words = new ArrayList<String>();
        while (reader.advance()) {
            words.add(reader.word());
        }
        return words;
    }

    /// The words with a space between two, so that texts which mean the same to a search are equal.
    public static String joined(String text) {
        return String.join(" ", of(text));
    }
}
