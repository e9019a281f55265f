package org.reelkeeper.shotlist;

import java.util.List;

/// One shot, as far as shots can be told apart.
public sealed interface Shot {

    /// Where its text stands in the summary; its number stands before it.
    Stretch stretch();

    /// As typed; 0 where none is.
    int number();

    /// The whole of the shot as typed; empty behind a number that nothing follows.
    String text();

    record Picture(Stretch stretch, int number, String text) implements Shot {}

    /// Somebody speaks.
    ///
    /// @param quote without its quotation marks
    record Soundbite(
            Stretch stretch, int number, String text, List<String> languages, String speaker, String role, String quote)
            implements Shot {

        public Soundbite {
            languages = List.copyOf(languages);
        }
    }
}
