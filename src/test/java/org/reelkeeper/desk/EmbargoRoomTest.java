package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;

/// Embargoes of many records in the whole window.
@ExtendWith(FxToolkit.class)
class EmbargoRoomTest {

    private static final Instant BEFORE = Instant.parse("2008-06-10T09:00:00Z");
    private static final Instant BEHIND = Instant.parse("2008-06-18T13:00:01Z"); // an embargo of the sample has ended

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(BEFORE);
    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void begin() {
        window = WholeWindow.begin(folder, new Hand(), _ -> new ChosenPaths(List.of(folder.resolve("any"))));
        window.click("start-begin");
        window.awaitRecords(40);
    }

    private int listed() {
        return window.desk().list().rowsProperty().get().size();
    }

    private long count(String queue) {
        return Long.parseLong("0"
                + window.find("queue-" + queue, ToggleButton.class)
                        .getAccessibleText()
                        .replaceAll("\\D", ""));
    }

    private boolean sees(String id) {
        Node node = window.has(id) ? window.find(id, Node.class) : null;
        while (node != null && node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node != null && node.getParent() == null;
    }

    private boolean isTold(String words) {
        return window.root().lookupAll(".toast .label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
    }

    @Test
    void theTimelineIsShownAndNarrowsTheListByTheKeys() {
        begin();
        assertFalse(onFxThread(() -> sees("timeline")));
        window.choose("timeline");
        until(() -> sees("timeline")
                && window.find("timeline-bars", Node.class).getAccessibleText().contains("force"));
        onFxThread(() -> window.find("timeline-bars", Node.class).requestFocus());
        window.press("Home");
        window.press("Enter");

        until(() -> window.has("chip-releases") && listed() < 40);
        assertEquals("Released June 2008", onFxThread(() -> window.text("chip-releases")));
        assertTrue(onFxThread(() -> window.isAt("timeline-bars")), "who picks one span may pick another");
        var said = onFxThread(() -> window.find("timeline-bars", Node.class).getAccessibleText());
        assertTrue(said.contains("Jun 2008: " + listed() + " in force, 0 lapsed, 0 unclear"), said);
        window.click("chip-releases");
        until(() -> listed() == 40);
        window.choose("timeline");
        until(() -> !sees("timeline"));
    }

    @Test
    void aDayOfTheCalendarOpensItsRecords() {
        begin();
        window.choose("embargo-calendar");
        until(() -> window.has("day-2008-06-18")
                && window.find("day-2008-06-18", Node.class).getAccessibleText().contains("13:00"));
        assertTrue(onFxThread(() -> window.isAt("day-2008-06-10")), "the day of today has the focus");

        window.click("day-2008-06-18");

        until(() -> !window.has("calendar-page") && listed() > 0 && listed() < 40);
        assertEquals("Released 18 June 2008", onFxThread(() -> window.text("chip-releases")));
    }

    @Test
    void theEmbargoesOfAllThatAreMarkedAreLiftedAtOnceAndComeBackByUndo() {
        begin();
        until(() -> window.has("queue-embargo-in-force") && count("embargo-in-force") > 0);
        long inForce = onFxThread(() -> count("embargo-in-force"));
        window.choose("mark-all");
        window.choose("lift-embargo");
        until(() -> sees("embargoes-page") && window.text("embargoes-summary").contains("of 40 records change"));
        onFxThread(() -> window.find("embargoes-reason", TextField.class).setText("All agreed"));
        until(() -> !window.find("embargoes-go", ButtonBase.class).isDisabled());
        window.press("Shortcut+Enter");

        until(() -> !window.has("embargoes-page"));
        until(() -> count("embargo-in-force") == 0);
        window.choose("undo");
        until(() -> count("embargo-in-force") == inForce);
    }

    @Test
    void withoutMarksTheRecordInTheFormIsMeant() {
        begin();
        window.choose("hold-embargo");
        until(() -> window.isAt("embargo-hold-reason"));
        assertFalse(onFxThread(() -> window.has("embargoes-page")));
    }

    @Test
    void releasesAreWrittenForCalendarsAndForPrinters() throws IOException {
        begin();
        window.choose("releases-file");
        var calendar = folder.resolve("releases.ics");
        until(() -> isTold("written to"));
        assertTrue(Files.readString(calendar).contains("DTSTART:20080618T130000Z\r\n"));
        window.choose("print-releases");
        var sheet = folder.resolve("releases.html");
        until(() ->
                Files.exists(sheet) && window.window().around().jobs().running().isEmpty());

        var html = Files.readString(sheet);
        assertTrue(html.contains("still under embargo, on purpose"));
        assertTrue(html.contains("<td>18 Jun 2008, 13:00 UTC</td><td>in force</td>"), html);
    }

    @Test
    void whoComesBackIsToldWhatEndedMeanwhile() {
        begin();
        until(() -> window.find("queue-embargo-ended", ToggleButton.class)
                .getAccessibleText()
                .endsWith(", 0"));
        assertFalse(onFxThread(() -> isTold("since you last worked")));
        var catalogue = window.desk().folder().toString();
        window.close();
        now.set(BEHIND);
        window = WholeWindow.begin(folder, new Hand(), _ -> new ChosenPaths(List.of()), catalogue);

        until(() -> isTold("1 embargo ended since you last worked here"));
        until(() -> window.has("queue-embargo-ended") && count("embargo-ended") == 1);
        window.click("queue-embargo-ended");
        until(() -> listed() == 1);
        assertTrue(onFxThread(() -> window.text("chip-scope")).startsWith("Embargo: Ended since 10 Jun 2008"));
    }

    @Test
    void aClockThatIsSetBackIsToldAndStatesFollowIt() {
        now.set(BEHIND);
        begin();
        until(() -> count("all") == 40);
        long inForce = onFxThread(() -> count("embargo-in-force"));
        now.set(BEFORE);
        onFxThread(() -> window.desk().time().look());

        until(() -> isTold("was set back"));
        until(() -> count("embargo-in-force") == inForce + 1);
        now.set(BEHIND);
        onFxThread(() -> window.desk().time().look()); // as after a sleep
        until(() -> count("embargo-in-force") == inForce);
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
