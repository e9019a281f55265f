package org.reelkeeper.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.ExportReport;
import org.reelkeeper.service.ExportRequest.Format;

@ExtendWith(FxToolkit.class)
class ExportPageTest {

    private final Shelf shelf = new Shelf();
    private final List<Path> shownFolders = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();

    /// A catalogue of which twelve records are kept back.
    private static final class Shelf implements ExportDesk {

        final List<ExportWish> wishes = new ArrayList<>();
        boolean full;

        @Override
        public List<ExportScope> scopes() {
            return List.of(ExportScope.values());
        }

        @Override
        public ExportReport forecast(ExportWish wish, JobContext context) {
            long embargoed = wish.embargoed() ? 0 : 11;
            long withdrawn = wish.withdrawn() ? 0 : 1;
            return new ExportReport(
                    2_871 - embargoed - withdrawn, Math.min(embargoed, 9), 0, embargoed == 0 ? 0 : 2, withdrawn);
        }

        @Override
        public ExportReport export(ExportWish wish, Path file, JobContext context) throws IOException {
            if (full) {
                throw new IOException("no space left");
            }
            wishes.add(wish);
            return forecast(wish, context);
        }
    }

    private ExportPage page() {
        var jobs = new SameThreadJobs();
        var model = new ExportModel(shelf, jobs, jobs, faults::add, System::nanoTime);
        model.refresh(); // as whoever shows the page does
        var chooser = new ChosenPaths(List.of(Path.of("exports", "any")));
        return new ExportPage(model, new Messages(Locale.UK), chooser, shownFolders::add);
    }

    @Test
    void whatIsLeftOutIsSaidBeforehandAndAfterwards() {
        onFxThread(() -> {
            var page = shown(page());
            assertEquals(
                    "12 records are left out: 9 embargoed, 2 with an unclear embargo, 1 withdrawn.",
                    text(page, "export-forecast"));
            assertTrue(page.lookup("#export-go").isDisabled(), "no file is named");

            press(page, "export-format-csv");
            press(page, "export-scope-all");
            press(page, "export-embargoed");
            press(page, "export-choose");
            assertEquals("Export 2,870 records", ((Button) page.lookup("#export-go")).getText());
            press(page, "export-go");

            assertEquals(List.of(new ExportWish(Format.CSV, ExportScope.ALL, true, false)), shelf.wishes);
            var file = Path.of("exports", "records.csv");
            assertEquals(
                    "2,870 records were written to " + file + ".\n1 record is left out: 1 withdrawn.",
                    text(page, "export-result"));
            press(page, "export-show-folder");
            assertEquals(List.of(file), shownFolders);
        });
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        onFxThread(() -> {
            var page = shown(page());
            shelf.full = true;

            ((TextField) page.lookup("#export-file")).setText("out.txt");
            press(page, "export-go");

            assertEquals(
                    "out.txt could not be written. An older file of this name is as it was.",
                    text(page, "export-refusal"));
            assertEquals(1, faults.size());
            assertFalse(page.lookup("#export-result").getParent().isVisible());
        });
    }

    @Test
    void itShowsOnAPicture() {
        var page = onFxThread(() -> shown(page()));
        onFxThread(() -> {
            press(page, "export-choose");
            press(page, "export-go");
        });
        Pages.pictures("export", page);
    }
}
