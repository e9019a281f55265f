package org.reelkeeper.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.reelkeeper.query.WordReader;

/// Gives the index the words of a text, by the same `WordReader` that queries and marks of hits use.
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WordReader words = new WordReader();
    private String text = "";

    void read(String newText) {
        text = newText;
    }

    @Override
    public void reset() {
        words.read(text);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (words.advance()) {
            term.copyBuffer(words.letters(), 0, words.length());
            return true;
        }
        return false;
    }
}
