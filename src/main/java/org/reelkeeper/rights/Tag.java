package org.reelkeeper.rights;

/// A meaning and the tokens of the clause that have it.
///
/// @param to behind the last of them
record Tag(Meaning meaning, int from, int to) {

    boolean is(Sense sense) {
        return meaning instanceof Meaning.Word(var own) && own == sense;
    }
}
