package org.reelkeeper.gui.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;

/// Knows which values stand in the catalogue. Asked in jobs, never on the thread of the window.
public interface ValueSource {

    List<Value> ofFacet(Facet facet, String typed);

    List<Value> ofField(Field field, String typed, BooleanSupplier cancelled);

    List<Value> ofWorkSets(String typed);

    /// A value that may stand in a query.
    ///
    /// @param text as it goes into the query, without quotes
    /// @param name as a person knows it
    /// @param records how many have it
    record Value(String text, String name, long records) {}
}
