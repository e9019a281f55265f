package org.reelkeeper.gui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.table;
import static org.reelkeeper.gui.Pages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadReport;

@ExtendWith(FxToolkit.class)
class LoadPageTest {

    private final Messages messages = new Messages(Locale.UK);
    private final LoadFixture desk = new LoadFixture();
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        Files.writeString(folder.resolve("week23.txt"), "x".repeat(3_000));
        Files.writeString(folder.resolve("week24.txt"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
    }

    private LoadModel model(JobRunner writing) {
        return new LoadModel(desk, new SameThreadJobs(), writing, Assertions::fail, nanos::get);
    }

    private LoadPage page(LoadModel model) {
        var moments = new Moments(Locale.UK, ZoneOffset.UTC);
        return new LoadPage(model, messages, moments, new ChosenPaths(List.of(folder)), new SameThreadJobs());
    }

    @Test
    void aFolderIsReadLookedAtLoadedAndTakenBack() {
        onFxThread(() -> {
            var model = model(new SameThreadJobs());
            var page = shown(page(model));

            press(page, "load-choose-folder");
            assertEquals("2 files, 2.9 kB. Reading stores nothing.", text(page, "load-told"));

            press(page, "load-read");
            assertEquals("2,871", text(page, "load-count-new"));
            assertEquals("41", text(page, "load-count-changed"));
            assertEquals("7", text(page, "load-count-conflict"));
            assertEquals("Load 2,919 records", ((Button) page.lookup("#load-go")).getText());

            var items = Pages.<Object>table(page, "load-items");
            items.getSelectionModel().select(2);
            items.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            assertEquals("1 record is left out", text(page, "load-told"));
            press(page, "load-go");

            assertEquals(List.of(Set.of(new LoadChoice("week23.txt", 455, "b126"))), desk.leftOut);
            assertEquals("Load 12, 12 Nov 2026, 14:02, by A. Keeper", text(page, "load-report-title"));
            assertEquals("2,871", text(page, "load-bar-new"));
            press(page, "load-report-copy");
            assertTrue(Clipboard.getSystemClipboard().getString().contains("week24.txt, line 1\trefused\tThere is no"));

            press(page, "load-report-take-back");
            assertEquals("taken back", text(page, "load-report-state"));
            assertTrue(page.lookup("#load-report-take-back").isDisabled());
        });
    }

    @Test
    void aConflictShowsItsThreeTextsAndARefusalSaysWhatToDo() {
        onFxThread(() -> {
            var model = model(new SameThreadJobs());
            var page = shown(page(model));
            model.add(List.of(folder));
            model.read();

            table(page, "load-items").getSelectionModel().select(1);
            assertEquals("730124 · changed here and there", text(page, "load-detail-heading"));
            assertEquals(
                    "No access Spain",
                    page.lookup("#load-text-here .tinted-text").getAccessibleText());
            assertEquals(
                    "No acess Spain/Portugal",
                    page.lookup("#load-text-delivered .tinted-text").getAccessibleText());

            press(page, "load-card-refused");
            assertEquals(2, table(page, "load-items").getItems().size());
            table(page, "load-items").getSelectionModel().select(1);
            var said = page.lookupAll("#load-detail .label").stream()
                    .map(node -> ((Label) node).getText())
                    .toList();
            assertTrue(
                    said.contains("Check that the right file was sent. A record begins with its headline and a line "
                            + "Record ID."),
                    said.toString());
        });
    }

    @Test
    void aRunningLoadShowsHowFarItIsAndCanBeStopped() {
        onFxThread(() -> {
            var writing = new HeldJobs();
            var model = model(writing);
            var page = shown(page(model));
            model.add(List.of(folder));
            model.read();
            press(page, "load-go");
            model.hear(new CatalogueEvent.LoadProgressed(13, 18_400, List.of()));
            model.watch().tell(20_000, 100_000);
            nanos.set(4_000_000_000L);
            model.watch().look();
            assertEquals("18,400 records · 4,600 a second · 20% · 16 s left", text(page, "work-words"));

            desk.kept.add(LoadFixture.report(13, LoadReport.State.DONE));
            press(page, "load-stop");
            writing.letGo();
            assertEquals(LoadStep.REPORT, model.stepProperty().get());
            assertEquals(List.of(), desk.leftOut);
        });
    }

    @Test
    void aLoadThatAPersonStopsSaysWhatWasNotReadAndIsGoneOnWith() {
        onFxThread(() -> {
            var writing = new StoppingJobs();
            var model = model(writing);
            var page = shown(page(model));
            model.add(List.of(folder));
            model.read();
            desk.whileLoading = () -> press(page, "load-stop");
            press(page, "load-go");
            writing.letGo();

            assertEquals("stopped", text(page, "load-report-state"));
            assertEquals("2.9 kB of these files were not read.", text(page, "load-report-unread"));
            assertFalse(page.lookup("#load-report-take-back").isDisabled());
            desk.whileLoading = () -> {};
            press(page, "load-report-go-on");
            writing.letGo();
            assertEquals("loaded", text(page, "load-report-state"));
            assertFalse(page.lookup("#load-report-go-on").isVisible());
        });
    }

    @Test
    void aLoadThatIsLeftGoesOnAtTheNextStartAndOneThatGoesOnCanBeStopped() {
        onFxThread(() -> {
            var leaving = new StoppingJobs();
            var left = model(leaving);
            left.add(List.of(folder));
            left.read();
            left.load();
            desk.whileLoading = () ->
                    leaving.start("leaving", _ -> 0, _ -> {}, Assertions::fail).cancel();
            leaving.letGo();
            assertEquals(LoadReport.State.RUNNING, desk.kept.getFirst().state());

            var writing = new StoppingJobs();
            var model = model(writing);
            var page = shown(page(model));
            assertTrue(page.lookup("#load-loading").isVisible());
            press(page, "load-stop");
            writing.letGo();
            assertEquals("Load 12, 12 Nov 2026, 14:02, by A. Keeper", text(page, "load-report-title"));
        });
    }

    @Test
    void noteAfterNoteIsShownOnDemandAndTheTextOfTheReportHasAll() {
        onFxThread(() -> {
            desk.more.addAll(Collections.nCopies(
                    3, LoadFixture.report(1, LoadReport.State.DONE).notes().getFirst()));
            var model = model(new SameThreadJobs());
            var page = shown(page(model));
            var report = LoadFixture.report(12, LoadReport.State.DONE);
            desk.kept.add(new LoadReport(report.info(), report.counts(), 0, report.notes(), 5, report.state()));
            model.open(desk.kept.getFirst());

            assertEquals("Show more, 3 are not listed", ((Button) page.lookup("#load-notes-more")).getText());
            press(page, "load-report-copy");
            assertEquals(4, Clipboard.getSystemClipboard().getString().split("week24.txt", -1).length - 1);
            press(page, "load-notes-more");
            assertEquals(5, table(page, "load-notes").getItems().size());
            assertFalse(page.lookup("#load-notes-more").isVisible());
        });
    }

    @Test
    void aLoadThatWasKilledGoesOnAndShowsItself() {
        onFxThread(() -> {
            desk.kept.add(LoadFixture.report(9, LoadReport.State.RUNNING));
            var writing = new HeldJobs();
            var model = model(writing);
            var page = shown(page(model));
            assertTrue(page.lookup("#load-loading").isVisible());

            model.hear(new CatalogueEvent.LoadProgressed(9, 500, List.of()));
            model.watch().look();
            assertEquals("500 records", text(page, "work-words"));

            writing.letGo();
            assertTrue(page.lookup("#load-report").isVisible());
        });
    }

    @Test
    void anEarlierLoadOpensItsReportAndARefusalSaysWhy() {
        onFxThread(() -> {
            desk.kept.add(LoadFixture.report(8, LoadReport.State.DONE));
            desk.refusing = true;
            var model = model(new SameThreadJobs());
            var page = shown(page(model));

            press(page, "load-earlier");
            table(page, "load-reports").getSelectionModel().select(0);
            var enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
            table(page, "load-reports").fireEvent(enter);
            press(page, "load-report-take-back");

            assertTrue(text(page, "load-told").contains("record #7 was changed again later"), text(page, "load-told"));
            assertEquals("loaded", text(page, "load-report-state"));
        });
    }

    @Test
    void theDeliveredTextOfAConflictIsTakenFromTheReport() {
        onFxThread(() -> {
            desk.kept.add(LoadFixture.report(12, LoadReport.State.DONE));
            var model = model(new SameThreadJobs());
            var opened = new ArrayList<String>();
            model.conflict().joinRecord((key, slot) -> opened.add(key + " " + slot.key()));
            var page = shown(page(model));
            model.open(desk.kept.getFirst());
            table(page, "load-notes").getSelectionModel().select(1);

            assertEquals(
                    "730124 · Restrictions: changed here and in the delivery", text(page, "load-conflict-heading"));
            assertEquals("your text stays", text(page, "load-conflict-state"));
            assertEquals(
                    "No access Spain",
                    page.lookup("#load-text-here .tinted-text").getAccessibleText());
            press(page, "load-conflict-open");
            assertEquals(List.of("7 usageTerms"), opened);

            desk.here = new StandingText("730124", 4, "No access Spain or Andorra");
            press(page, "load-conflict-take");
            assertEquals(List.of(), desk.reasons, "the text had moved on, so the person looks again");
            assertEquals(
                    "No access Spain or Andorra",
                    page.lookup("#load-text-here .tinted-text").getAccessibleText());

            press(page, "load-conflict-take");
            assertEquals(List.of("taken from load 12"), desk.reasons);
            assertEquals("the delivered text stands here", text(page, "load-conflict-state"));
            assertTrue(page.lookup("#load-conflict-take").isDisabled());
        });
    }

    @Test
    void aHoveringFolderSaysHowManyFilesItWouldLoad() {
        onFxThread(() -> {
            var model = model(new SameThreadJobs());
            var drop = new FileDrop(new SameThreadJobs(), messages, model::add);

            drop.hover(List.of(folder));
            assertEquals("Load 2 files", drop.promiseProperty().get());

            assertTrue(drop.take());
            assertEquals("", drop.promiseProperty().get());
            assertEquals(2, model.sources().files());
        });
    }

    @Test
    void theStepsShowOnPictures() {
        var model = onFxThread(() -> model(new HeldJobs()));
        var page = onFxThread(() -> page(model));
        Pages.pictures("load-1-files-empty", page);
        onFxThread(() -> model.add(List.of(folder)));
        Pages.pictures("load-1-files", page);
        onFxThread(() -> {
            model.read();
            table(page, "load-items").getSelectionModel().select(1);
        });
        Pages.pictures("load-3-plan", page);
        onFxThread(() -> table(page, "load-items").getSelectionModel().select(2));
        Pages.pictures("load-3-changed", page);
        onFxThread(() -> table(page, "load-items").getSelectionModel().select(5));
        Pages.pictures("load-3-refused", page);
        onFxThread(() -> {
            model.load();
            model.hear(new CatalogueEvent.LoadProgressed(12, 1_800, List.of()));
            model.watch().tell(1_800, 2_919);
            nanos.set(2_000_000_000L);
            model.watch().look();
        });
        Pages.pictures("load-4-loading", page);
        onFxThread(() -> {
            desk.kept.add(LoadFixture.report(12, LoadReport.State.DONE));
            desk.kept.add(LoadFixture.report(9, LoadReport.State.UNDONE));
            model.open(desk.kept.getFirst());
        });
        Pages.pictures("load-5-report", page);
        onFxThread(model::showEarlier);
        Pages.pictures("load-6-earlier", page);
    }
}
