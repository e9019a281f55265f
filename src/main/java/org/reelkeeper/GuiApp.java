package org.reelkeeper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.reelkeeper.gui.ProgramFolders;

/// What JavaFX starts: makes the window, and gives everything back at the end.
public final class GuiApp extends Application {

    private Runnable end = () -> {};

    @Override
    public void start(Stage stage) {
        var folders = ProgramFolders.here();
        LogFile.in(folders.logs());
        var assembly = new Assembly(folders, Clock.systemUTC(), Locale.getDefault(), this::show);
        var window = assembly.window(stage);
        end = window::close;
        window.begin(getParameters().getUnnamed());
    }

    private void show(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    @Override
    public void stop() {
        end.run();
    }
}
