package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.embargo.EmbargoTerm;

/// What an act would do to the embargoes of many records.
///
/// @param records how many are meant
/// @param changed how many of them the act changes
/// @param usable how many may be used then, and may not be now
/// @param unusable how many may not be used any more
/// @param items the first of those that it changes
public record EmbargoForecast(long records, long changed, long usable, long unusable, List<Item> items) {

    /// So many are shown one by one.
    public static final int ITEMS = 200;

    public EmbargoForecast {
        items = List.copyOf(items);
    }

    /// One record; withheld and withdrawn ones may not be used whatever their embargo says.
    public record Item(long key, String recordId, String title, EmbargoTerm before, EmbargoTerm after) {}
}
