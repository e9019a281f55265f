package org.reelkeeper.query;

import java.util.ArrayList;
import java.util.List;

/// All words of a short text at once.
final class Words {

    private Words() {}

    static List<String> of(String text) {
        var reader = new WordReader();
        reader.read(text);
        var words = new ArrayList<String>();
        while (reader.advance()) {
            words.add(reader.word());
        }
        return words;
    }
}
