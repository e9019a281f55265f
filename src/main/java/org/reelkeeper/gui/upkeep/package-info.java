/// Backing up, restoring, checking and rebuilding a catalogue, in plain words.
package org.reelkeeper.gui.upkeep;
