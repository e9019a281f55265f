package org.reelkeeper.gui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.LoadReport;
import org.reelkeeper.service.Selection;

class CatalogueLoadsTest {

    private static final Slot TITLE = Slot.of(Field.TITLE);

    @TempDir
    Path folder;

    @Test
    void theDeliveredTextOfAConflictReplacesTheOneHereAndIsTakenBackAgain() throws IOException {
        try (var catalogue = open()) {
            var loads = new CatalogueLoads(catalogue);
            load(loads, "Bots leave the harbour");
            long key = catalogue.records().keysOf("730118").getFirst();
            catalogue
                    .corrections()
                    .apply(
                            new Edit.SetText(TITLE, "Boats leave the harbour"),
                            new Selection.Keys(List.of(key)),
                            "",
                            JobContext.unwatched());
            var report = load(loads, "Boats leave Porto");
            var conflict = NotedConflict.of(
                            report.info().number(), report.notes().getFirst())
                    .orElseThrow();

            var here = loads.standing(conflict).orElseThrow();
            assertEquals("Boats leave the harbour", here.text());
            assertThrows(
                    StaleRecordException.class,
                    () -> loads.take(conflict, here.revision() - 1, "", JobContext.unwatched()));
            loads.take(conflict, here.revision(), "taken from load", JobContext.unwatched());

            assertEquals(
                    "Boats leave Porto", loads.standing(conflict).orElseThrow().text());
            assertEquals(
                    "taken from load",
                    catalogue.corrections().history(key).getFirst().info().why());
            catalogue.corrections().undo(JobContext.unwatched());
            assertEquals(here, loads.standing(conflict).orElseThrow());
        }
    }

    private Catalogue open() {
        var options = new CatalogueOptions(true, false, "anna", Clock.systemUTC());
        return Catalogue.open(folder.resolve("catalogue"), options, JobContext.unwatched());
    }

    private LoadReport load(CatalogueLoads loads, String title) throws IOException {
        var file = folder.resolve("week.txt");
        Files.writeString(file, "Boats\nRecord ID:\n730118\n- Title: " + title + "\n- Date: 3rd June 2008\n");
        return loads.load(List.of(file), Set.of(), JobContext.unwatched());
    }
}
