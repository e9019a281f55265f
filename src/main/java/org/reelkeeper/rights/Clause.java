package org.reelkeeper.rights;

import java.util.List;
import java.util.stream.Stream;

/// A stretch of a restriction text without a mark that ends a statement or an element of a list.
///
/// @param text the whole text that it stands in
/// @param tokens at least one, save in `NONE`
/// @param continues whether only a mark of lists, such as a slash or a comma, stands before it
record Clause(String text, List<Token> tokens, boolean continues) {

    static final Clause NONE = new Clause("", List.of(), false);

    Clause {
        tokens = List.copyOf(tokens);
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }

    /// As it is written.
    String raw() {
        return text.substring(start(), end());
    }

    /// The words from one place up to another with single spaces.
    String words(int from, int to) {
        var words = new StringBuilder(tokens.get(from).word());
        for (int place = from + 1; place < to; place++) {
            words.append(' ').append(tokens.get(place).word());
        }
        return words.toString();
    }

    int size() {
        return tokens.size();
    }

    /// Both as one.
    Clause with(Clause next) {
        return new Clause(
                text, Stream.concat(tokens.stream(), next.tokens().stream()).toList(), continues);
    }

    /// Without the tokens before a place; it begins a statement then.
    Clause from(int place) {
        return new Clause(text, tokens.subList(place, size()), place == 0 && continues);
    }

    /// Without the tokens from a place on.
    Clause to(int place) {
        return new Clause(text, tokens.subList(0, place), continues);
    }
}
