package org.reelkeeper;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.reelkeeper.desk.MainWindow;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.tour.Tour;
import org.reelkeeper.gui.tour.TourFailedException;
import org.reelkeeper.gui.tour.TourFolder;

/// What JavaFX starts where there is no display: the same window, driven by the guided tour.
public final class TourApp extends Application {

    private static final double STAGE_WIDTH = 940; // the screen without a display has 1000 by 1000
    private static final double STAGE_HEIGHT = 700;
    private static final AtomicInteger STATUS = new AtomicInteger(); // JavaFX makes the object and keeps it to itself

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Messages messages = new Messages(Locale.UK);
    private Runnable end = () -> {};

    /// Comes back at the end of the tour with its exit status.
    static int run(Tour.Length length) {
        Application.launch(TourApp.class, length.name());
        return STATUS.get();
    }

    @Override
    public void start(Stage stage) throws Exception {
        var folder = TourFolder.here();
        folder.begin();
        var length = Tour.Length.valueOf(getParameters().getUnnamed().getFirst());
        out.println(messages.get(length == Tour.Length.SHORT ? "tour.greeting-short" : "tour.greeting", folder.root()));
        var window = window(stage, folder);
        end = window::close;
        var tour = new Tour(stage.getScene(), window.around().theme(), folder, messages, length);
        Thread.ofPlatform().daemon().name("reelkeeper-tour").start(() -> walk(tour));
    }

    /// The window as it is at the first start of the program, in the size that the screen bears.
    static MainWindow window(Stage stage, TourFolder folder) {
        stage.setMaximized(false);
        var assembly = new Assembly(folder.program(), Clock.systemUTC(), Locale.UK);
        var window = assembly.window(stage, folder.choice());
        stage.setMaximized(false);
        stage.setWidth(STAGE_WIDTH);
        stage.setHeight(STAGE_HEIGHT);
        window.begin(List.of());
        return window;
    }

    private void walk(Tour tour) {
        try {
            tour.walk(out::println);
        } catch (TourFailedException failure) {
            STATUS.set(1);
            out.println(messages.get("tour.failed", failure.step()));
            failure.printStackTrace(System.err);
        } finally {
            Platform.exit();
        }
    }

    @Override
    public void stop() {
        end.run();
    }
}
