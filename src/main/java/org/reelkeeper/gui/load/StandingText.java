package org.reelkeeper.gui.load;

/// The text that a field has now.
///
/// @param revision of its record
public record StandingText(long revision, String text) {}
