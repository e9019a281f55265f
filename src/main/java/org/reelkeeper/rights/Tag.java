package org.reelkeeper.rights;

/// A meaning and the tokens of the clause that have it.
///
/// @param to behind the last of them
/// @param isGuess whether the token is spelt nearly, and not quite, as the word with this meaning
record Tag(Meaning meaning, int from, int to, boolean isGuess) {

    static Tag of(Meaning meaning, int from, int to) {
        return new Tag(meaning, from, to, false);
    }

    boolean is(Sense sense) {
        return meaning instanceof Meaning.Word(var own) && own == sense;
    }
}
