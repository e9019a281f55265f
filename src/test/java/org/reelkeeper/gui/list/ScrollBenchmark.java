package org.reelkeeper.gui.list;

import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.reelkeeper.gui.FxJobRunner;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.service.RecordQuery;

/// Scrolls through a million rows on the headless platform and measures what each frame costs the thread of the window:
/// from its beginning to the end of its layout, as the frame clock of the toolkit sees it.
/// Run it with `mvn test-compile exec:exec@bench-scroll`.
public final class ScrollBenchmark {

    private static final int MILLION = 1_000_000;
    private static final int FRAMES = 600;
    private static final int WARM = 120;

    private final double[] costs = new double[FRAMES];
    private final CountDownLatch done = new CountDownLatch(1);
    private int frame;
    private long begun;

    private ScrollBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        System.out.printf(
                "%n%-52s %12s %12s %12s%n", "a million rows, milliseconds a frame", "median", "95 %", "worst");
        new ScrollBenchmark().run("scrolling three rows a frame", 3 * RecordTable.ROW);
        new ScrollBenchmark().run("scrolling a screen a frame", 800);
        new ScrollBenchmark().run("jumping 20,000 rows a frame", 20_000 * RecordTable.ROW);
        Platform.exit();
        System.exit(0);
    }

    private void run(String what, double pixels) throws InterruptedException {
        var stage = onFxThread(this::show);
        until(() -> table(stage).lookup(".virtual-flow") != null
                && !table(stage).getItems().isEmpty());
        onFxThread(() -> scroll(stage, pixels));
        done.await();
        onFxThread(stage::hide);
        var sorted = Arrays.copyOfRange(costs, WARM, FRAMES);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-52s %12.2f %12.2f %12.2f%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    /// Each frame: the timer scrolls, the layout follows, and what comes after the layout looks at the clock.
    private void scroll(Stage stage, double pixels) {
        var flow = (VirtualFlow<?>) table(stage).lookup(".virtual-flow");
        stage.getScene().addPostLayoutPulseListener(this::end);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun = System.nanoTime();
                flow.scrollPixels(pixels);
                if (frame == FRAMES) {
                    stop();
                    done.countDown();
                }
                Platform.requestNextPulse();
            }
        }.start();
    }

    private void end() {
        if (begun > 0 && frame < FRAMES) {
            costs[frame++] = (System.nanoTime() - begun) / 1e6;
        }
    }

    private Stage show() {
        var model = new ListModel(
                new SimpleObjectProperty<>(RecordQuery.all()),
                new InventedDesk(MILLION),
                FxJobRunner.reading(),
                fault -> {
                    throw new AssertionError(fault);
                });
        var scene = new Scene(new RecordList(model, new Messages(Locale.UK)), 940, 800);
        new Theme().dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.refresh();
        return stage;
    }

    private static TableView<?> table(Stage stage) {
        return (TableView<?>) stage.getScene().lookup("#record-table");
    }
}
