package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// Work that takes long on many records says how far it is from its start to its end, and stops where that is safe.
class ProgressTest {

    private static final int MANY = 1_700;

    @TempDir
    Path temporary;

    private final Told told = new Told();
    private Catalogue catalogue;

    /// Keeps what a job tells, as shares of the whole.
    private static final class Told implements JobContext {

        private final List<Double> shares = new ArrayList<>();

        @Override
        public void report(long done, long total) {
            shares.add((double) done / total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        private void assertFromStartToEnd() {
            assertTrue(shares.size() > 3, shares.toString());
            assertEquals(shares.stream().sorted().toList(), shares);
            assertEquals(1, shares.getLast());
        }
    }

    @BeforeEach
    void load() throws IOException {
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
        Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 81, MANY));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private Applied edit(JobContext context) {
        var all = new Selection.Matching(RecordQuery.all());
        return catalogue.corrections().apply(new Edit.SetText(Slot.of(Field.CITY), "Porto"), all, "", context);
    }

    @Test
    void aChangeOfManyRecords() {
        assertEquals(MANY, edit(told).records());
        told.assertFromStartToEnd();
    }

    @Test
    void takingBackAndRepeating() {
        edit(JobContext.unwatched());
        catalogue.corrections().undo(told);
        told.assertFromStartToEnd();
        told.shares.clear();
        catalogue.corrections().redo(told);
        told.assertFromStartToEnd();
        told.shares.clear();
        catalogue.corrections().undo(JobContext.unwatched());
        catalogue.corrections().undo(told);
        told.assertFromStartToEnd();
    }

    @Test
    void takingBackStopsWhileItLooksAndThenNotAnyMore() {
        var before = Catalogues.keys(catalogue);
        assertThrows(JobCancelledException.class, () -> catalogue.corrections().undo(Stopping.after(2)));
        assertArrayEquals(before, Catalogues.keys(catalogue));

        int looks = MANY / Scribe.PIECE + 1;
        catalogue.corrections().undo(Stopping.after(looks + 1));
        assertEquals(0, Catalogues.keys(catalogue).length);
    }

    @Test
    void backingUpAndBringingBack() {
        var file = temporary.resolve("backup.zip");
        catalogue.upkeep().backup(file, told);
        told.assertFromStartToEnd();
        told.shares.clear();
        Upkeep.restore(file, temporary.resolve("restored"), told);
        told.assertFromStartToEnd();
    }

    @Test
    void aBackupThatIsStoppedLeavesNoFile() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("backups"));
        assertThrows(
                JobCancelledException.class,
                () -> catalogue.upkeep().backup(folder.resolve("backup.zip"), Stopping.after(2)));
        try (var left = Files.list(folder)) {
            assertFalse(left.findAny().isPresent());
        }
    }

    @Test
    void verifying() {
        assertEquals(List.of(), catalogue.upkeep().verify(told));
        told.assertFromStartToEnd();
    }

    @Test
    void makingTheCatalogueAnew() {
        edit(JobContext.unwatched());
        catalogue.close();
        catalogue = Upkeep.rebuild(temporary.resolve("catalogue"), Catalogues.WRITING, told);
        assertTrue(told.shares.size() > MANY, "each line of the journal is told");
        assertEquals(1, told.shares.getLast());
    }
}
