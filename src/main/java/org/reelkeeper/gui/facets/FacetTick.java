package org.reelkeeper.gui.facets;

/// What a person wants of a value.
enum FacetTick {
    NONE,
    PICKED,
    EXCLUDED
}
