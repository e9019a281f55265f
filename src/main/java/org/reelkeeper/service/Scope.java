package org.reelkeeper.service;

import java.time.Instant;

/// What the side bar has chosen: the records among which is searched.
public sealed interface Scope {

    record OfQueue(Queue queue) implements Scope {}

    /// Embargoes that ended at this moment or since, by the clock or because somebody lifted them.
    record EmbargoesEnded(Instant since) implements Scope {}

    /// What the load with this number brought.
    record OfLoad(long number) implements Scope {}

    /// The work set with this number.
    record OfWorkSet(long number) implements Scope {}
}
