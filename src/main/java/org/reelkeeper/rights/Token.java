package org.reelkeeper.rights;

/// A word of a restriction text.
///
/// @param word in capitals, without accents and stops; to the letter when it stood in quotes
/// @param start its place in the text, in characters
/// @param end behind it
/// @param quoted whether it is all that stood between two quotation marks
record Token(String word, int start, int end, boolean quoted) {}
