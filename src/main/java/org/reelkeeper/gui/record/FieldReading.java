package org.reelkeeper.gui.record;

/// How the text of a field reads, in words.
///
/// @param doubtful whether a person should look at the text again
record FieldReading(String words, boolean doubtful) {

    /// Nothing to say.
    static final FieldReading NONE = new FieldReading("", false);

    static FieldReading sure(String words) {
        return new FieldReading(words, false);
    }

    static FieldReading doubtful(String words) {
        return new FieldReading(words, true);
    }
}
