package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.WrittenChange;
import org.reelkeeper.store.KeptRecord;
import org.reelkeeper.store.Replacement;

/// A change with all that it takes to journal it and to make it. Getting it ready takes longer than both and needs no
/// writing thread.
record ReadyChange(WrittenChange written, Replacement replacement) {

    static ReadyChange of(Change change, KeptRecord kept, ReadingContext context) {
        var next = change.applyTo(kept.record());
        var listing = Listing.after(kept.listing(), kept.record(), next, context);
        return new ReadyChange(WrittenChange.of(change), Replacement.of(kept, next, listing));
    }

    static List<WrittenChange> written(List<ReadyChange> changes) {
        return changes.stream().map(ReadyChange::written).toList();
    }

    static List<Replacement> replacements(List<ReadyChange> changes) {
        return changes.stream().map(ReadyChange::replacement).toList();
    }

    long key() {
        return written.key();
    }

    /// About how many bytes it takes in memory.
    long size() {
        return 2L * written.json().length() + replacement.size();
    }
}
