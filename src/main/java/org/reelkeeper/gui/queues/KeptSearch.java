package org.reelkeeper.gui.queues;

import org.reelkeeper.service.SavedSearch;

/// A saved search with the number of records that it finds; without one when its words cannot be
/// understood any more, or not everything can be found yet.
public record KeptSearch(SavedSearch search, long records) {

    public static final long UNKNOWN = -1;
}
