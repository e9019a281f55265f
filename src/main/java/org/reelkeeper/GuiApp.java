package org.reelkeeper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.reelkeeper.gui.ProgramFolders;

/// What JavaFX starts: makes the window, and gives everything back at the end.
public final class GuiApp extends Application {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private Runnable end = () -> {};

    @Override
    public void start(Stage stage) {
        var folders = ProgramFolders.here();
        LogFile.in(folders.logs());
        var assembly = new Assembly(folders, Clock.systemUTC(), Locale.getDefault(), this::show);
        var window = assembly.window(stage);
        end = window::close;
        Runtime.getRuntime().addShutdownHook(new Thread(this::endInOrder, "end in order"));
        window.begin(getParameters().getUnnamed());
    }

    private void show(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    /// A system that shuts down asks the program to end; the catalogue is closed in order then, too.
    private void endInOrder() {
        Platform.exit();
        try {
            boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        try {
            end.run();
        } finally {
            ended.countDown();
        }
    }
}
