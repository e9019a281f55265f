package org.reelkeeper.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.FxJobRunner;
import org.reelkeeper.gui.JobList;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.WindowState;

/// What the window has whether a catalogue is open or not.
///
/// @param textSize in per cent of the usual size
/// @param folderDoor shows a folder on the desktop
/// @param reading short questions to the catalogue
/// @param writing acts, one after the other
public record Surroundings(
        Messages messages,
        Clock clock,
        ProgramFolders folders,
        WindowState state,
        Theme theme,
        IntegerProperty textSize,
        FileChoice files,
        Consumer<Path> folderDoor,
        JobList jobs,
        FxJobRunner reading,
        FxJobRunner writing) {

    /// The name under which this person changes records.
    String who() {
        return state.text("who", System.getProperty("user.name", ""));
    }
}
