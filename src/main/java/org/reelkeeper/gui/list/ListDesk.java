package org.reelkeeper.gui.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.RecordQuery;

/// What the list asks of the catalogue. Every call reads the disk.
public interface ListDesk {

    /// The keys of all records a query is for, in its order.
    long[] keys(RecordQuery query, BooleanSupplier cancelled);

    /// The rows of some records, in the order of the keys; a record that is gone has no row.
    ///
    /// @param more columns to be filled beside those that always are
    List<ListRow> rows(long[] keys, Set<Sort> more);

    /// The place of the first record, from a place on and then from the beginning, whose text begins with what is typed:
    /// the text that the list is ordered by, else the title.
    OptionalInt next(long[] listed, int from, Sort sort, String typed);
}
