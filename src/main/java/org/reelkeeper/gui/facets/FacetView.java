package org.reelkeeper.gui.facets;

import java.util.List;
import org.reelkeeper.query.FacetCounts.Count;

/// What is shown of a facet.
///
/// @param more whether there are values beyond those shown
/// @param all every value where the facet is counted as a whole
public record FacetView(List<FacetValue> values, boolean more, List<Count> all) {

    public static final FacetView NONE = new FacetView(List.of(), false, List.of());

    public FacetView {
        values = List.copyOf(values);
        all = List.copyOf(all);
    }
}
