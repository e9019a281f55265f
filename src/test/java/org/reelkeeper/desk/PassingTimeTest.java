package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.gui.FxToolkit;

/// What the window shows of embargoes while nobody does anything.
@ExtendWith(FxToolkit.class)
class PassingTimeTest {

    private static final Instant END = Instant.parse("2008-06-18T13:00:00Z"); // of the first record of the sample

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(END.minusMillis(200));
    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anEmbargoThatEndsIsShownAsLapsedEverywhereAndWhatIsTypedStays() {
        window = WholeWindow.begin(folder, new Hand());
        window.click("start-begin");
        window.awaitRecords(40);
        until(() -> state() == EmbargoState.EMBARGOED);
        until(() -> !window.text("chip-embargo").isEmpty());
        until(() -> count("all") == 40);
        var inForce = onFxThread(() -> inForce());
        assertTrue(onFxThread(() -> row()).contains("embargoed"));
        assertTrue(onFxThread(() -> window.text("chip-embargo")).contains("until"));
        onFxThread(() -> {
            var title = window.find("field-title", TextInputControl.class);
            title.requestFocus();
            title.setText("half a sen");
        });

        now.set(END);

        until(() -> state() == EmbargoState.LAPSED);
        until(() -> row().contains("lapsed"));
        until(() -> inForce() == inForce - 1);
        assertTrue(onFxThread(() -> window.text("chip-embargo")).contains("lapsed"));
        assertEquals("half a sen", onFxThread(() -> window.text("field-title")));
        assertTrue(onFxThread(() -> window.isAt("field-title")));
    }

    private EmbargoState state() {
        return window.desk().record().view().orElseThrow().embargoState();
    }

    private String row() {
        return window.desk().list().rowsProperty().get().getFirst().embargo().key();
    }

    private long inForce() {
        return count("embargo-in-force");
    }

    private long count(String queue) {
        return Long.parseLong("0"
                + window.find("queue-" + queue, ToggleButton.class)
                        .getAccessibleText()
                        .replaceAll("\\D", ""));
    }

    /// A clock that stands until somebody moves it.
    private final class Hand extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
