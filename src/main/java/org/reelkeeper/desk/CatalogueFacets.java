package org.reelkeeper.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.facets.FacetSource;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.LoadHead;
import org.reelkeeper.service.RecordQuery;

/// The facets' questions put to an open catalogue.
record CatalogueFacets(Catalogue catalogue, Messages messages) implements FacetSource {

    private static final int MOST_LOADS = 2_000; // older ones go by their number

    @Override
    public Map<Facet, FacetCounts> counts(RecordQuery query, List<FacetWish> wishes) {
        return catalogue.searches().counts(query, wishes);
    }

    @Override
    public long count(RecordQuery query) {
        return catalogue.searches().count(query);
    }

    @Override
    public Map<String, String> loadNames() {
        var moments = new Moments(messages.locale(), catalogue.settings().zone());
        return catalogue.loads().heads(MOST_LOADS).stream()
                .map(LoadHead::info)
                .collect(Collectors.toMap(info -> Long.toString(info.number()), info -> name(info, moments)));
    }

    private String name(ChangeSetInfo info, Moments moments) {
        return messages.get("facets.load.named", info.what(), moments.text(info.when()));
    }
}
