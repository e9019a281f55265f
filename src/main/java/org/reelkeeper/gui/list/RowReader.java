package org.reelkeeper.gui.list;

import java.util.List;

/// Reads the rows of some records, in the order of the keys; a record that is gone has no row.
@FunctionalInterface
public interface RowReader {

    List<ListRow> rows(long[] keys);
}
