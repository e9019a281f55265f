package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.FxToolkit;

/// What happens when a catalogue is left for another one.
@ExtendWith(FxToolkit.class)
class LeavingTest {

    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private WholeWindow window;

    @BeforeEach
    void open() {
        window = WholeWindow.beginWithSample(folder);
    }

    @AfterEach
    void close() {
        end.countDown();
        window.close();
    }

    @Test
    void aJobThatRunsIsNotStoppedWithoutAQuestion() {
        startLongJob();
        window.choose("new-catalogue");
        assertTrue(onFxThread(() -> window.has("leaving")));
        assertEquals("Stop and leave the catalogue", onFxThread(() -> window.text("leave-stop")));

        window.click("leave-back");

        assertTrue(onFxThread(() -> window.window().desk().isPresent()));
        assertEquals(
                1, onFxThread(() -> window.window().around().jobs().running().size()));
    }

    @Test
    void theWindowStaysAwakeWhileAJobComesToItsEnd() {
        startLongJob();
        window.choose("new-catalogue");
        window.click("leave-stop");

        assertFalse(onFxThread(() -> window.window().desk().isPresent()));
        assertFalse(onFxThread(() -> window.has("start-begin")));

        end.countDown();
        until(() -> window.has("start-begin"));
    }

    @Test
    void whatIsToEndFirstEndsAndThenTheCatalogueIsLeft() {
        startLongJob();
        window.choose("new-catalogue");
        window.click("leave-finish");
        assertTrue(onFxThread(() -> window.window().desk().isPresent()));

        end.countDown();

        until(() -> window.has("start-begin"));
    }

    @Test
    void nothingKeepsACatalogueThatWasLeft() {
        var desk = new WeakReference<>(onFxThread(() -> window.desk()));
        var shell = new WeakReference<>(onFxThread(() -> window.desk().shell()));
        window.choose(Command.NEW_CATALOGUE.id());
        until(() -> window.has("start-begin"));

        until(() -> {
            System.gc();
            return desk.refersTo(null) && shell.refersTo(null);
        });
    }

    private void startLongJob() {
        onFxThread(() -> {
            window.window()
                    .around()
                    .writing()
                    .start(
                            "shell.turning",
                            _ -> {
                                end.await();
                                return "";
                            },
                            _ -> {},
                            window.window().faults()::report);
        });
    }
}
