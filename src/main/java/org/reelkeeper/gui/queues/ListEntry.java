package org.reelkeeper.gui.queues;

import java.util.function.Predicate;
import org.reelkeeper.service.RecordQuery;

/// A row of a kept list.
///
/// @param of as in `Naming`
/// @param chosen whether the question is that of the row
record ListEntry(String of, QueueRow row, Predicate<RecordQuery> chosen) {}
