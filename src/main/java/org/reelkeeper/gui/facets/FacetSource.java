package org.reelkeeper.gui.facets;

import java.util.List;
import java.util.Map;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.service.RecordQuery;

/// What facets ask the catalogue, never on the thread of the window.
public interface FacetSource {

    Map<Facet, FacetCounts> counts(RecordQuery query, List<FacetWish> wishes);

    long count(RecordQuery query);

    /// What a person calls the loads, by their numbers.
    Map<String, String> loadNames();
}
