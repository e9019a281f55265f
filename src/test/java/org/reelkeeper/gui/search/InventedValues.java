package org.reelkeeper.gui.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;

/// A few values that a catalogue could have.
public final class InventedValues implements ValueSource {

    @Override
    public List<Value> ofFacet(Facet facet, String typed) {
        return List.of(new Value("Russia", "Russia", 120), new Value("New Zealand", "New Zealand", 1));
    }

    @Override
    public List<Value> ofField(Field field, String typed, BooleanSupplier cancelled) {
        return List.of(new Value("Moscow", "Moscow", 40));
    }

    @Override
    public List<Value> ofWorkSets(String typed) {
        return List.of();
    }
}
