package org.reelkeeper.query;

/// How the text of a field has to look. Accents, capitals, quotes and dashes do not matter but in `Exact`.
public sealed interface TextMatch {

    /// One word, or several behind each other.
    record Phrase(String text) implements TextMatch {}

    /// A word that begins so.
    ///
    /// @param start one word as `WordReader` gives it
    record Prefix(String start) implements TextMatch {}

    /// A word that is at most so many letters away; two neighbours that have changed places count as one.
    ///
    /// @param word as `WordReader` gives it
    /// @param edits 1 or 2
    record Fuzzy(String word, int edits) implements TextMatch {}

    /// Letter for letter, anywhere in the text.
    record Exact(String text) implements TextMatch {}

    /// A regular expression: on a whole value where the field is short, on single words where it is running text.
    record Pattern(String expression) implements TextMatch {}
}
