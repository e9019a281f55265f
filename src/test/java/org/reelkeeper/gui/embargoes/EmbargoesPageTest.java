package org.reelkeeper.gui.embargoes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.embargo.EmbargoTerm;
import org.reelkeeper.embargo.ZoneSource;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.EmbargoForecast;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.Selection;

@ExtendWith(FxToolkit.class)
class EmbargoesPageTest {

    private static final Instant NOW = Instant.parse("2026-07-14T09:00:00Z");

    private final Shelf shelf = new Shelf();
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();

    /// A list of which 37 records are marked; three quarters of any records change.
    private static final class Shelf implements EmbargoesDesk {

        final List<EmbargoAct> acts = new ArrayList<>();
        final List<String> reasons = new ArrayList<>();
        long marked = 37;
        boolean locked;

        @Override
        public long count(Whom whom) {
            return switch (whom) {
                case MARKED -> marked;
                case MATCHING -> 4_112;
                case SHOWN -> 1;
            };
        }

        @Override
        public Selection selection(Whom whom) {
            return new Selection.Keys(IntStream.range(0, (int) count(whom))
                    .mapToObj(Long::valueOf)
                    .toList());
        }

        @Override
        public EmbargoForecast forecast(EmbargoAct act, Selection selection, JobContext context) {
            long meant = ((Selection.Keys) selection).keys().size();
            long changed = Math.ceilDiv(3 * meant, 4);
            return new EmbargoForecast(
                    meant,
                    changed,
                    act instanceof EmbargoAct.Lift ? changed : 0,
                    act instanceof EmbargoAct.Lift ? 0 : 5,
                    IntStream.range(0, (int) Math.min(changed, EmbargoForecast.ITEMS))
                            .mapToObj(Shelf::item)
                            .toList());
        }

        private static EmbargoForecast.Item item(int number) {
            var end = ZonedDateTime.ofInstant(NOW.plusSeconds(86_400L * number), ZoneId.of("UTC"));
            return new EmbargoForecast.Item(
                    number,
                    "7301" + number,
                    "PORTUGAL: Trawlers resume work off Cascais after blockade",
                    new EmbargoTerm.UsableFrom(end, false, ZoneSource.ASSUMED),
                    new EmbargoTerm.UsableFrom(end.plusDays(14), false, ZoneSource.ASSUMED));
        }

        @Override
        public Applied apply(EmbargoAct act, Selection selection, String why, JobContext context) {
            if (locked) {
                throw new RefusedActException("act.read-only");
            }
            acts.add(act);
            reasons.add(why);
            var info = new ChangeSetInfo(9, ChangeSetInfo.Kind.EDIT, "Ada", NOW, "embargo", why, 0);
            return new Applied(info, 28);
        }
    }

    private EmbargoesModel model() {
        var jobs = new SameThreadJobs();
        return new EmbargoesModel(
                shelf,
                new Workplace("Ada", Clock.fixed(NOW, ZoneOffset.UTC), () -> ReadingContext.in(ZoneId.of("UTC"))),
                new EmbargoesModel.Jobs(jobs, jobs, faults::add, System::nanoTime),
                () -> done.add("done"));
    }

    private EmbargoesPage page(Kind kind) {
        var page = shown(new EmbargoesPage(model(), new Messages(Locale.UK)));
        page.begin(kind);
        page.layout();
        return page;
    }

    private static void type(Node page, String id, String text) {
        ((TextField) page.lookup("#" + id)).setText(text);
    }

    private static Button go(Node page) {
        return (Button) page.lookup("#embargoes-go");
    }

    @Test
    void liftingNeedsAReasonAndSaysHowManyBecomeUsable() {
        onFxThread(() -> {
            var page = page(Kind.LIFT);
            assertEquals("Lift 28 embargoes", go(page).getText());
            assertEquals("28 of 37 records change. 28 become usable.", text(page, "embargoes-summary"));
            assertTrue(go(page).isDisabled(), "no reason is given");

            type(page, "embargoes-reason", "  The agency agreed ");
            press(page, "embargoes-go");

            assertEquals(List.of(new EmbargoAct.Lift()), shelf.acts);
            assertEquals(List.of("The agency agreed"), shelf.reasons);
            assertEquals(List.of("done"), done);
        });
    }

    @Test
    void anExtensionCountsDaysOrWeeksAndNothingElse() {
        onFxThread(() -> {
            var page = page(Kind.EXTEND);
            for (var nothing : List.of("", "0", "-3", "2.5", "soon", "99999")) {
                type(page, "embargoes-amount", nothing);
                assertTrue(go(page).isDisabled(), nothing);
                assertEquals("Extend embargoes", go(page).getText());
            }
            type(page, "embargoes-amount", "2");
            ((RadioButton) page.lookup("#embargoes-weeks")).setSelected(true);
            assertEquals("Extend 28 embargoes", go(page).getText());
            press(page, "embargoes-go");

            assertEquals(List.of(new EmbargoAct.ExtendBy(Period.ofDays(14))), shelf.acts);
        });
    }

    @Test
    void aDateIsSaidInWordsBeforeItIsSetForAllThatMatch() {
        onFxThread(() -> {
            var page = page(Kind.SET);
            assertEquals("Say what is wanted; here stands what it will do.", text(page, "embargoes-summary"));
            type(page, "embargoes-date", "31 June 2027");
            assertTrue(go(page).isDisabled());
            type(page, "embargoes-date", "30 June 2027");
            type(page, "embargoes-time", "12:00");
            assertEquals("usable from 30 June 2027, 12:00:00 UTC", text(page, "embargoes-sentence"));
            press(page, "embargoes-matching");
            assertEquals("Embargo 3,084 records", go(page).getText());
            assertEquals("The first 200 of 3,084", text(page, "embargoes-rest"));
            press(page, "embargoes-go");

            var set = (EmbargoAct.Set) shelf.acts.getFirst();
            assertEquals(Instant.parse("2027-06-30T12:00:00Z"), set.until().instant());
        });
    }

    @Test
    void aHoldTakesAReviewDateOrNoneButNoNonsense() {
        onFxThread(() -> {
            var page = page(Kind.HOLD);
            type(page, "embargoes-reason", "Court order");
            type(page, "embargoes-review", "next spring");
            assertTrue(go(page).isDisabled());
            type(page, "embargoes-review", "1 March 2027");
            press(page, "embargoes-go");

            assertEquals(List.of(new EmbargoAct.Hold(Optional.of(LocalDate.of(2027, 3, 1)))), shelf.acts);
        });
    }

    @Test
    void withoutMarksItIsForTheRecordThatIsOpenAndARefusalIsSaid() {
        onFxThread(() -> {
            shelf.marked = 0;
            shelf.locked = true;
            var page = page(Kind.LIFT);
            assertEquals("Lift 1 embargo", go(page).getText());
            type(page, "embargoes-reason", "Agreed");
            press(page, "embargoes-go");

            assertEquals(
                    "The catalogue is open for reading only. Nothing was changed.", text(page, "embargoes-refusal"));
            assertFalse(go(page).isDisabled());
            assertEquals(List.of(), faults);
            assertEquals(List.of(), done);
        });
    }

    @Test
    void itShowsOnPictures() {
        Pages.pictures("embargoes-extend", onFxThread(() -> {
            var page = page(Kind.EXTEND);
            type(page, "embargoes-amount", "14");
            return page;
        }));
        Pages.pictures("embargoes-lift", onFxThread(() -> page(Kind.LIFT)));
    }
}
