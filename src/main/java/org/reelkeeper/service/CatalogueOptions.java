package org.reelkeeper.service;

import java.time.Clock;

/// How a catalogue is to be opened.
///
/// @param create make the catalogue when the folder does not exist or is empty
/// @param who the name that stands in the journal for every change
public record CatalogueOptions(boolean create, boolean readOnly, String who, Clock clock) {}
