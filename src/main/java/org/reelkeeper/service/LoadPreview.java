package org.reelkeeper.service;

import java.util.List;

/// What a load would do. Nothing has been stored.
///
/// @param files that were read
/// @param items what will happen to each record; at most `ITEMS`, those that need a look first
public record LoadPreview(int files, LoadCounts counts, List<LoadItem> items) {

    /// More than a person reads; the counts cover all.
    public static final int ITEMS = 2_000;

    public LoadPreview {
        items = List.copyOf(items);
    }
}
