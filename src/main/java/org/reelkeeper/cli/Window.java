package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, which the command line itself knows nothing of.
@FunctionalInterface
public interface Window {

    /// Comes back when the window is closed.
    ///
    /// @param named a catalogue or a backup; empty when nobody named one: the window then opens what it had open last
    /// @return the exit status
    int open(Optional<Path> named);
}
