package org.reelkeeper.query;

import java.util.List;
import org.reelkeeper.model.Field;

/// What may stand where somebody is typing. What is offered takes the place of the characters from `start` to `end`.
public sealed interface Completion {

    /// Nothing can be said: free words, numbers, and the like.
    record Nothing() implements Completion {}

    /// Names; each is put in with a colon.
    record OfNames(int start, int end, List<QueryName> names) implements Completion {
        public OfNames {
            names = List.copyOf(names);
        }
    }

    /// All values that fit, ready to be put in.
    record OfWords(int start, int end, QueryName name, List<String> words) implements Completion {
        public OfWords {
            words = List.copyOf(words);
        }
    }

    /// The values of a facet that begin so; put in as `QueryText.value` writes them.
    record OfFacet(int start, int end, Facet facet, String typed) implements Completion {}

    /// The values of a field that begin so; put in as `QueryText.value` writes them.
    record OfField(int start, int end, Field field, String typed) implements Completion {}

    /// The names of work sets that begin so; put in as `QueryText.value` writes them.
    record OfWorkSets(int start, int end, String typed) implements Completion {}

    /// What may stand at a place of a text.
    ///
    /// @param caret where somebody is typing, in characters
    static Completion at(String text, int caret) {
        return CompletionReader.read(text, Math.clamp(caret, 0, text.length()));
    }
}
