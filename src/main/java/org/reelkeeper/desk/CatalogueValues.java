package org.reelkeeper.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.reelkeeper.gui.search.ValueSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.service.Catalogue;

/// The values that a catalogue has for a query.
final class CatalogueValues implements ValueSource {

    private static final int MOST = 30;
    private static final int LATEST_LOADS = 200;

    private final Catalogue catalogue;

    CatalogueValues(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Value> ofFacet(Facet facet, String typed) {
        return facet == Facet.LOAD ? loads(typed) : values(catalogue.searches().values(facet, typed, MOST));
    }

    @Override
    public List<Value> ofField(Field field, String typed, BooleanSupplier cancelled) {
        return values(catalogue.searches().values(field, typed, MOST, cancelled));
    }

    @Override
    public List<Value> ofWorkSets(String typed) {
        return catalogue.workSets().all().stream()
                .filter(set -> holds(set.name(), typed))
                .map(set -> new Value(set.name(), set.name(), set.records()))
                .toList();
    }

    /// A person knows a load by its files, a query by its number.
    private List<Value> loads(String typed) {
        return catalogue.loads().heads(LATEST_LOADS).stream()
                .map(load -> new Value(
                        Long.toString(load.info().number()),
                        load.info().number() + "  " + load.info().what(),
                        load.counts().added() + load.counts().changed()))
                .filter(value -> holds(value.name(), typed))
                .limit(MOST)
                .toList();
    }

    private static List<Value> values(List<Count> counts) {
        return counts.stream()
                .map(count -> new Value(count.value(), count.value(), count.records()))
                .toList();
    }

    private static boolean holds(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
