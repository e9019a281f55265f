package org.reelkeeper.gui.queues;

/// A load as the side bar names it.
public record LoadEntry(long number, String name, long records) {}
