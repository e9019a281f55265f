package org.reelkeeper.gui.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.releases.CalendarModel.Extent;
import org.reelkeeper.service.ReleaseSpan;

@ExtendWith(FxToolkit.class)
class CalendarPageTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final InventedReleases releases = InventedReleases.many();
    private final List<ReleaseSpan> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    private CalendarModel model(ZoneId zone) {
        var clock = Clock.fixed(InventedReleases.NOW, ZoneOffset.UTC);
        var place = new CalendarModel.Place(clock, () -> zone, DayOfWeek.MONDAY);
        var model = new CalendarModel(releases, place, opened::add, new SameThreadJobs(), Assertions::fail);
        model.refresh();
        return model;
    }

    private CalendarPage page(CalendarModel model) {
        return new CalendarPage(model, () -> asked.add("file"), () -> asked.add("print"), new Messages(Locale.UK));
    }

    @Test
    void aMonthIsShownInWholeWeeksAndAWeekBySevenDays() {
        var model = model(UTC);

        assertEquals(LocalDate.of(2026, 6, 29), model.first());
        assertEquals(LocalDate.of(2026, 8, 2), model.last());
        assertEquals(
                ReleaseSpan.days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), ZoneOffset.UTC), model.span());
        model.look(Extent.WEEK);
        assertEquals(LocalDate.of(2026, 7, 13), model.first());
        assertEquals(7, model.days().size());
    }

    @Test
    void theLastOfALongMonthTurnsToTheLastOfAShortOne() {
        var model = model(UTC);
        model.goTo(LocalDate.of(2027, 1, 31));

        model.next();

        assertEquals(LocalDate.of(2027, 2, 28), model.dayProperty().get());
    }

    @Test
    void aReleaseBelongsToTheDayThatTheClocksOfTheZoneShow() {
        releases.counts.clear();
        releases.add("2026-03-28T23:30:00Z", 3); // half past midnight in Berlin
        releases.add("2026-03-29T21:59:00Z", 4); // a day that is an hour short, before its end
        releases.add("2026-03-29T22:00:00Z", 5);
        var model = model(ZoneId.of("Europe/Berlin"));
        model.goTo(LocalDate.of(2026, 3, 29));

        assertEquals(
                7,
                model.on(LocalDate.of(2026, 3, 29)).stream()
                        .mapToLong(count -> count.inForce())
                        .sum());
        assertEquals(5, model.on(LocalDate.of(2026, 3, 30)).getFirst().inForce());
        model.open(LocalDate.of(2026, 3, 29));
        assertEquals(Instant.parse("2026-03-28T23:00:00Z"), opened.getFirst().from());
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), opened.getFirst().before());
    }

    @Test
    void theKeysWalkThroughTheDaysAndOpenOne() {
        onFxThread(() -> {
            var model = model(UTC);
            var page = page(model);
            var hands = Hands.on(page, 900, 640);
            page.begin();
            assertTrue(hands.find("day-2026-07-14", Node.class).isFocused());

            hands.press("day-2026-07-14", KeyCode.DOWN);
            hands.press("day-2026-07-21", KeyCode.DOWN);
            hands.press("day-2026-07-28", KeyCode.DOWN);
            assertEquals("August 2026", hands.text("calendar-title"));
            assertTrue(hands.find("day-2026-08-04", Node.class).isFocused(), "the focus comes with the day");
            hands.press("day-2026-08-04", KeyCode.PAGE_DOWN);
            assertEquals("September 2026", hands.text("calendar-title"));
            hands.press("day-2026-09-04", KeyCode.ENTER);

            assertEquals(
                    List.of(ReleaseSpan.days(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 4), ZoneOffset.UTC)),
                    opened);
            hands.press("day-2026-09-04", KeyCode.HOME);
            assertEquals("July 2026", hands.text("calendar-title"));
        });
    }

    @Test
    void theButtonsTurnOverAndWriteWhatIsInSight() {
        onFxThread(() -> {
            var hands = Hands.on(page(model(UTC)), 900, 640);
            hands.click("calendar-week");
            assertEquals("13 July to 19 July 2026", hands.text("calendar-title"));
            hands.click("calendar-previous");
            assertEquals("6 July to 12 July 2026", hands.text("calendar-title"));
            hands.click("calendar-file");
            hands.click("calendar-print");
            hands.click("calendar-open-all");

            assertEquals(List.of("file", "print"), asked);
            assertEquals(
                    LocalDate.of(2026, 7, 6),
                    LocalDate.ofInstant(opened.getFirst().from(), ZoneOffset.UTC));
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void aDaySaysItsReleasesWithTheZone() {
        onFxThread(() -> {
            releases.counts.clear();
            releases.add("2026-07-20T11:00:00Z", 4);
            var hands = Hands.on(page(model(ZoneId.of("Europe/London"))), 900, 640);

            assertEquals(
                    "Monday, 20 July 2026\n12:00 Europe/London: 4 in force, 0 lapsed, 0 unclear",
                    hands.find("day-2026-07-20", Node.class).getAccessibleText());
            assertEquals(
                    "Tuesday, 21 July 2026, no releases",
                    hands.find("day-2026-07-21", Node.class).getAccessibleText());
            assertFalse(hands.text("calendar-summary").isEmpty());
        });
    }

    @Test
    void itShowsOnPictures() {
        for (int hour = 7; hour < 14; hour++) {
            releases.add(InventedReleases.NOW.plusSeconds(3600L * hour), hour, 0, 0);
        }
        var month = onFxThread(() -> page(model(UTC)));
        Pages.pictures("calendar-month", month);
        Pages.pictures("calendar-week", onFxThread(() -> {
            var model = model(UTC);
            model.look(Extent.WEEK);
            return page(model);
        }));
    }
}
