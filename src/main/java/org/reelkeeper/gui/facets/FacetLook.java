package org.reelkeeper.gui.facets;

/// How a person looks at a facet.
///
/// @param part what the names must contain; empty for all
/// @param byName whether names come in their order, else the most frequent first
public record FacetLook(boolean open, String part, boolean byName, int most) {

    static final int FEW = 10;
    private static final int MORE = 50;
    static final int MANY = 500;

    static FacetLook closed(boolean byName) {
        return new FacetLook(false, "", byName, FEW);
    }

    FacetLook opened(boolean isOpen) {
        return new FacetLook(isOpen, "", byName, FEW);
    }

    FacetLook of(String newPart) {
        return new FacetLook(open, newPart, byName, most);
    }

    FacetLook sorted(boolean newByName) {
        return new FacetLook(open, part, newByName, most);
    }

    FacetLook longer() {
        return new FacetLook(open, part, byName, most < MORE ? MORE : MANY);
    }
}
