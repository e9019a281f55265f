package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Manifest;

/// A journal that is sound in itself and is not the one that the database was kept with: gone, or an older copy.
class LackingJournalTest {

    private static final CatalogueOptions READING = new CatalogueOptions(false, true, "Ana", Catalogues.CLOCK);

    @TempDir
    static Path ready;

    @TempDir
    Path temporary;

    private CatalogueFolder folder;

    @BeforeAll
    static void correctTwice() throws IOException {
        var file = Catalogues.records(ready.resolve("records.txt"), 8, 30);
        try (var catalogue = Catalogues.open(ready.resolve("catalogue"))) {
            Catalogues.load(catalogue, file);
            Catalogues.save(catalogue, 5, Field.TITLE, "Pier");
        }
        Catalogues.copy(ready.resolve("catalogue"), ready.resolve("older"));
        try (var catalogue = Catalogues.open(ready.resolve("catalogue"))) {
            Catalogues.save(catalogue, 5, Field.TITLE, "Quay");
        }
    }

    @BeforeEach
    void copy() throws IOException {
        folder = new CatalogueFolder(temporary.resolve("catalogue"));
        Catalogues.copy(ready.resolve("catalogue"), folder.root());
    }

    private void loseJournal() {
        Folders.delete(folder.journal());
    }

    private void takeOlder(String file) throws IOException {
        Files.copy(
                ready.resolve("older").resolve(file), folder.root().resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private void takeOlderJournal() throws IOException {
        takeOlder("journal/000001.jsonl");
        takeOlder("journal/forced.mark");
    }

    private void assertRefused(Executable opening) throws IOException {
        var before = FolderBytes.of(folder.root());
        var refused = assertThrows(CatalogueRefusedException.class, opening);
        assertEquals(Reason.JOURNAL_LACKS, refused.reason());
        assertEquals(before, FolderBytes.of(folder.root()));
    }

    private void assertRefusedEitherWay() throws IOException {
        assertRefused(() -> Catalogues.open(folder.root()));
        assertRefused(() -> Catalogues.rebuilt(folder.root()));
        Manifest.read(folder).withClean(false).write(folder);
        assertRefused(() -> Catalogues.open(folder.root()));
        try (var catalogue = Catalogue.open(folder.root(), READING, JobContext.unwatched())) {
            assertEquals("Quay", Catalogues.record(catalogue, 5).text(Field.TITLE));
            assertTrue(Catalogues.flaws(catalogue).stream()
                    .anyMatch(flaw -> flaw.key().equals("verify.journal-lacks")));
        }
    }

    @Test
    void aCatalogueWithoutItsJournalIsRefusedAndLeftAsItIs() throws IOException {
        loseJournal();
        assertRefusedEitherWay();
    }

    @Test
    void aCatalogueWithAnOlderJournalIsRefusedAndLeftAsItIs() throws IOException {
        takeOlderJournal();
        assertRefusedEitherWay();
    }

    @Test
    void aCatalogueWithAJournalOfTheSameLengthAndOtherWordsIsRefused() throws IOException {
        takeOlderJournal();
        var database = Files.readAllBytes(folder.database());
        takeOlder("catalogue.mv.db");
        try (var catalogue = Catalogues.open(folder.root())) {
            Catalogues.save(catalogue, 5, Field.TITLE, "Mole");
        }
        Files.write(folder.database(), database);
        assertRefusedEitherWay();
    }

    @Test
    void aJournalWhoseEndIsGoneAndWhoseMarkIsLeftIsRefusedToo() throws IOException {
        takeOlder("journal/000001.jsonl");
        assertRefusedEitherWay();
    }

    @Test
    void aCatalogueOpenedForReadingSaysThatTheJournalHoldsMore() throws IOException {
        takeOlder("catalogue.mv.db");
        try (var catalogue = Catalogue.open(folder.root(), READING, JobContext.unwatched())) {
            assertEquals("Pier", Catalogues.record(catalogue, 5).text(Field.TITLE));
            assertEquals(List.of("opening.read-only", "opening.behind"), keys(catalogue));
            assertEquals(List.of(), Catalogues.flaws(catalogue), "what is not there yet is no flaw");
        }
    }

    @Test
    void aCatalogueOpenedForReadingSaysThatItWasNotClosedInOrder() throws IOException {
        try (var catalogue = Catalogue.open(folder.root(), READING, JobContext.unwatched())) {
            assertEquals(List.of("opening.read-only"), keys(catalogue));
        }
        Manifest.read(folder).withClean(false).write(folder);
        try (var catalogue = Catalogue.open(folder.root(), READING, JobContext.unwatched())) {
            assertEquals(List.of("opening.read-only", "opening.behind-unsure"), keys(catalogue));
        }
    }

    private static List<String> keys(Catalogue catalogue) {
        return catalogue.opening().remarks().stream()
                .map(OpeningReport.Remark::key)
                .toList();
    }
}
