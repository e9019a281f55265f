package org.reelkeeper.gui.facets;

/// One value of a facet.
///
/// @param value as the catalogue has it
/// @param name as a person calls it
public record FacetValue(String value, String name, long records) {}
