package org.reelkeeper.service;

/// What the side bar has chosen: the records among which is searched.
public sealed interface Scope {

    record OfQueue(Queue queue) implements Scope {}

    /// What the load with this number brought.
    record OfLoad(long number) implements Scope {}

    /// The work set with this number.
    record OfWorkSet(long number) implements Scope {}
}
