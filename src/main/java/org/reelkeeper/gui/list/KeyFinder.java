package org.reelkeeper.gui.list;

import java.util.function.BooleanSupplier;
import org.reelkeeper.service.RecordQuery;

/// Finds the records that match, in order. Stops early, with any answer, when it is no longer asked for.
@FunctionalInterface
public interface KeyFinder {

    long[] keys(RecordQuery query, BooleanSupplier cancelled);
}
