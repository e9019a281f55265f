package org.reelkeeper.query;

/// Which counts of a facet are wanted.
///
/// @param part what a value must contain, by the rules of words; empty for all
/// @param byName whether the values come in their own order, else the most frequent first
/// @param most how many values
public record FacetWish(Facet facet, String part, boolean byName, int most) {}
