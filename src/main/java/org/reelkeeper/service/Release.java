package org.reelkeeper.service;

import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;

/// A record whose embargo has an end.
///
/// @param state at the moment at which it was read
/// @param publication withheld and withdrawn records stay closed whatever their embargo says
public record Release(
        long key,
        long revision,
        String recordId,
        String title,
        EmbargoReading.Until end,
        EmbargoState state,
        Publication publication) {

    /// Whether the clock alone frees it, or has freed it.
    public boolean isByTheClock() {
        return publication == Publication.USABLE && (state == EmbargoState.EMBARGOED || state == EmbargoState.LAPSED);
    }
}
