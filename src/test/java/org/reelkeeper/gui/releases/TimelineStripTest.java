package org.reelkeeper.gui.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.ReleaseSpan;

@ExtendWith(FxToolkit.class)
class TimelineStripTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private InventedReleases releases = new InventedReleases();

    private TimelineModel model(ZoneId zone) {
        var model = new TimelineModel(
                query,
                releases,
                () -> zone,
                Clock.fixed(InventedReleases.NOW, ZoneOffset.UTC),
                new SameThreadJobs(),
                Assertions::fail);
        model.shownProperty().set(true);
        return model;
    }

    private TimelineModel model() {
        return model(ZoneOffset.UTC);
    }

    private static MonthBar bar(TimelineModel model, YearMonth month) {
        return model.viewProperty().get().bars().stream()
                .filter(bar -> bar.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsCountedForAStripThatNobodySees() {
        var model = model();
        int before = releases.asked.size();
        model.toggle();
        query.set(query.get().withWords("harbour"));
        model.refresh();

        assertEquals(before, releases.asked.size());
    }

    @Test
    void aMonthEndsWhenTheClocksOfTheZoneSaySo() {
        releases = new InventedReleases(ZoneId.of("Europe/Berlin"));
        releases.add("2026-07-31T21:59:59Z", 1);
        releases.add("2026-07-31T22:00:00Z", 20);
        var model = model(ZoneId.of("Europe/Berlin"));

        assertEquals(1, bar(model, JULY).count().inForce());
        assertEquals(20, bar(model, YearMonth.of(2026, 8)).count().inForce());
        model.standAt(YearMonth.of(2026, 8), false);
        model.pick();
        assertFalse(query.get().releases().contains(Instant.parse("2026-07-31T21:59:59Z")));
        assertTrue(query.get().releases().contains(Instant.parse("2026-07-31T22:00:00Z")));
        assertFalse(query.get().releases().contains(Instant.parse("2026-08-31T22:00:00Z")));
    }

    @Test
    void whatIsPickedDoesNotBearOnTheCounts() {
        releases.add("2026-07-20T12:00:00Z", 4);
        var model = model();
        int before = releases.asked.size();
        model.pick();
        assertEquals(before, releases.asked.size(), "a pick asks for no new counts");

        query.set(query.get().withWords("harbour"));
        assertTrue(releases.asked.getLast().releases().isAny());
        assertEquals("harbour", releases.asked.getLast().words());
        query.set(query.get().sortedBy(Sort.TITLE, false));
        assertEquals(before + 1, releases.asked.size(), "nor does another order");
    }

    @Test
    void whatLiesBeyondTheMonthsInSightIsCounted() {
        releases.add("1999-12-31T12:00:00Z", 4);
        releases.add("2099-12-31T12:00:00Z", 5);
        var model = model();
        model.setLength(12);

        assertEquals(4, model.viewProperty().get().earlier());
        assertEquals(5, model.viewProperty().get().later());
        model.page(1);
        assertTrue(
                model.viewProperty().get().bars().stream()
                        .anyMatch(bar -> bar.month().equals(YearMonth.of(2099, 12))),
                "who turns over comes to the next release");
        model.showToday();
        model.moveToRelease(1);
        assertEquals(YearMonth.of(2099, 12), model.cursorProperty().get().first());
        assertEquals(0, model.viewProperty().get().later());
        model.moveToRelease(1);
        assertEquals(YearMonth.of(2099, 12), model.cursorProperty().get().first(), "there is none behind it");
        model.showToday();
        assertEquals(JULY, model.cursorProperty().get().first());
        assertTrue(model.viewProperty().get().bars().stream()
                .anyMatch(bar -> bar.month().equals(JULY)));
    }

    @Test
    void theKeysDrawASpanAndNarrowTheListByIt() {
        releases.add("2026-07-20T12:00:00Z", 4);
        releases.add("2026-08-20T12:00:00Z", 2);
        onFxThread(() -> {
            var hands = Hands.on(new StackPane(new TimelineStrip(model(), new Messages(Locale.UK))), 900, 200);
            var bars = hands.find("timeline-bars", Node.class);
            bars.requestFocus();
            assertTrue(
                    bars.getAccessibleText().contains("At the cursor, Jul 2026: 4 in force, 0 lapsed, 0 unclear"),
                    bars.getAccessibleText());

            press(bars, KeyCode.RIGHT, true);
            assertTrue(bars.getAccessibleText().contains("Jul 2026 to Aug 2026: 6 in force"), bars.getAccessibleText());
            press(bars, KeyCode.ENTER, false);
            assertEquals(
                    ReleaseSpan.days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31), ZoneOffset.UTC),
                    query.get().releases());
            press(bars, KeyCode.DELETE, false);

            assertEquals(ReleaseSpan.ANY, query.get().releases());
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void whoDrawsOverMonthsNarrowsTheListToThem() {
        onFxThread(() -> {
            var hands = Hands.on(new StackPane(new TimelineStrip(model(), new Messages(Locale.UK))), 900, 200);
            var bars = hands.find("timeline-bars", Region.class);
            mouse(bars, MouseEvent.MOUSE_PRESSED, 1);
            mouse(bars, MouseEvent.MOUSE_DRAGGED, bars.getWidth() - 1);
            mouse(bars, MouseEvent.MOUSE_RELEASED, bars.getWidth() - 1);
            var span = query.get().releases();

            assertTrue(span.contains(InventedReleases.NOW));
            assertTrue(span.before().isAfter(InventedReleases.NOW.plusSeconds(86_400L * 365)), "nearly all in sight");
        });
    }

    @Test
    void itShowsOnPictures() {
        releases = InventedReleases.many();
        var frame = onFxThread(() -> {
            var model = model();
            model.standAt(YearMonth.of(2026, 8), false);
            model.standAt(YearMonth.of(2026, 10), true);
            model.pick();
            return new VBox(new TimelineStrip(model, new Messages(Locale.UK)), new Region());
        });
        Pictures.write("timeline", frame, 750, 110);
        Pictures.write(
                "timeline-narrow",
                onFxThread(() -> new VBox(new TimelineStrip(model(), new Messages(Locale.UK)))),
                420,
                110);
    }

    private static void press(Node node, KeyCode key, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        10,
                        x,
                        10,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
