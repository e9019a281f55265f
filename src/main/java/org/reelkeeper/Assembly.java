package org.reelkeeper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.stage.Stage;
import org.reelkeeper.desk.MainWindow;
import org.reelkeeper.desk.Surroundings;
import org.reelkeeper.gui.DesktopFileChoice;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.FxJobRunner;
import org.reelkeeper.gui.JobList;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.ThemeChoice;
import org.reelkeeper.gui.WindowState;

/// Puts the window together with the folders, the clock and the threads that it works with.
public final class Assembly {

    private static final int USUAL_SIZE = 100;

    private final ProgramFolders folders;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<Path> folderDoor;

    /// For a window on no desktop.
    public Assembly(ProgramFolders folders, Clock clock, Locale locale) {
        this(folders, clock, locale, _ -> {});
    }

    /// For a window on a desktop.
    ///
    /// @param folderDoor shows a folder on the desktop
    Assembly(ProgramFolders folders, Clock clock, Locale locale, Consumer<Path> folderDoor) {
        this.folders = folders;
        this.clock = clock;
        this.messages = new Messages(locale);
        this.folderDoor = folderDoor;
    }

    /// The one window of the program, without a catalogue yet.
    public MainWindow window(Stage stage) {
        return window(stage, new DesktopFileChoice(stage));
    }

    public MainWindow window(Stage stage, FileChoice files) {
        var state = new WindowState(folders.state());
        var theme = new Theme();
        theme.choiceProperty().set(ThemeChoice.of(state.text("theme", "")));
        var jobs = new JobList();
        var surroundings = new Surroundings(
                messages,
                clock,
                folders,
                state,
                theme,
                new SimpleIntegerProperty(this, "textSize", (int) state.number("text-size", USUAL_SIZE)),
                files,
                folderDoor,
                jobs,
                FxJobRunner.reading(),
                FxJobRunner.writing(jobs));
        var window = new MainWindow(stage, surroundings);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> window.faults().report(fault));
        return window;
    }
}
