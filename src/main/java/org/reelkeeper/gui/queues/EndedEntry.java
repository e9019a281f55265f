package org.reelkeeper.gui.queues;

import java.time.Instant;

/// How many embargoes ended since this person last worked in the catalogue.
///
/// @param records `QueueCounts.UNKNOWN` while the index does not hold all
public record EndedEntry(Instant since, long records) {

    static final EndedEntry NONE = new EndedEntry(Instant.MAX, 0);
}
