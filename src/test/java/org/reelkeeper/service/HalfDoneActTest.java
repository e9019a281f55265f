package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.Manifest;
import org.reelkeeper.vault.Originals;

/// Acts that fail on the way, at a record whose stored bytes have changed.
class HalfDoneActTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();

    /// More than one transaction, so that a part of the act is done when it fails.
    private static final int RECORDS = 1_200;

    private static final long ROTTEN = 1_100;

    @TempDir
    Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void loadAndCorrectAll() throws IOException {
        folder = new CatalogueFolder(temporary.resolve("catalogue"));
        var file = Catalogues.records(temporary.resolve("records.txt"), 5, RECORDS);
        try (var catalogue = open()) {
            Catalogues.load(catalogue, file);
            setAll(catalogue, "Lisbon");
        }
    }

    private Catalogue open() {
        return Catalogues.open(folder.root());
    }

    private static Applied setAll(Catalogue catalogue, String city) {
        return catalogue
                .corrections()
                .apply(
                        new Edit.SetText(Slot.of(Field.CITY), city),
                        new Selection.Matching(RecordQuery.all()),
                        "",
                        UNWATCHED);
    }

    private void rot() {
        try (var database = Database.open(folder.database(), Access.WRITE)) {
            database.inTransaction("changing the bytes of a record", connection -> {
                try (var update =
                        connection.prepareStatement("UPDATE body SET checksum = X'00' WHERE record_key = " + ROTTEN)) {
                    return update.executeUpdate();
                }
            });
        }
    }

    @Test
    void anActThatFailsBehindItsEndInTheJournalIsFinishedByTheNextStart() {
        rot();
        try (var catalogue = open()) {
            assertThrows(
                    DamagedRecordException.class, () -> catalogue.corrections().undo(UNWATCHED));
            var refused =
                    assertThrows(RefusedActException.class, () -> Catalogues.save(catalogue, 7, Field.TITLE, "Pier"));
            assertEquals("act.reopen", refused.key());
        }
        assertFalse(Manifest.read(folder).clean());

        try (var catalogue = open()) {
            assertEquals(
                    "opening.rebuilt-damaged",
                    catalogue.opening().remarks().getFirst().key());
            assertEquals(
                    List.of(),
                    catalogue.records().all(List.of(1L, 600L, ROTTEN, (long) RECORDS)).stream()
                            .filter(record -> record.text(Field.CITY).equals("Lisbon"))
                            .toList());
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    @Test
    void anActThatFailsBeforeItsEndIsHarmless() {
        rot();
        try (var catalogue = open()) {
            assertThrows(DamagedRecordException.class, () -> setAll(catalogue, "Faro"));
            Catalogues.save(catalogue, 7, Field.TITLE, "Pier");
            assertEquals("Lisbon", Catalogues.record(catalogue, 8).text(Field.CITY));
        }
        assertTrue(Manifest.read(folder).clean());
    }

    @Test
    void aCatalogueThatCannotBeBroughtUpToItsJournalIsMadeAnew() throws IOException {
        var behind = Catalogues.copy(folder.root(), temporary.resolve("behind"));
        Fingerprint.Taken undone;
        try (var catalogue = open()) {
            catalogue.corrections().undo(UNWATCHED);
            undone = Catalogues.fingerprint(catalogue);
        }
        Files.copy(behind.resolve("catalogue.mv.db"), folder.database(), StandardCopyOption.REPLACE_EXISTING);
        rot();

        try (var catalogue = open()) {
            assertEquals(
                    "opening.rebuilt-damaged",
                    catalogue.opening().remarks().getFirst().key());
            assertEquals(undone, Catalogues.fingerprint(catalogue));
        }
    }

    @Test
    void aCatalogueWhoseDatabaseDoesNotCloseIsNotCalledClosedInOrder() {
        Manifest.read(folder).withClean(false).write(folder);
        var database = Database.open(folder.database(), Access.WRITE);
        var journal = Journal.open(folder);
        var parts = new OpenCatalogue(
                folder,
                new Originals(folder),
                () -> journal,
                database,
                new CatalogueWriter(database::tidy),
                new Events(),
                new Numbers(),
                new Settings(database),
                Catalogues.CLOCK,
                new Signature("Ana Tester"),
                false);
        var catalogue =
                new Catalogue(parts, new IndexPlace(parts, "half done"), new OpeningReport(List.of()), () -> {});
        database.close();
        assertThrows(RuntimeException.class, catalogue::close);
        assertFalse(Manifest.read(folder).clean());
        open().close();
        assertTrue(Manifest.read(folder).clean());
    }
}
