package org.reelkeeper.gui.load;

/// The text that a field has now.
///
/// @param recordId of its record; empty where that has none
/// @param revision of its record
public record StandingText(String recordId, long revision, String text) {}
