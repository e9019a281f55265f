package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.service.ExportRequest.Format;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Manifest;

/// Which folders are opened, and that the others stay as they are.
class FolderRulesTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final CatalogueOptions READING = new CatalogueOptions(false, true, "Bo Reader", Catalogues.CLOCK);

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("catalogue");
    }

    private Reason refusal(CatalogueOptions options) throws IOException {
        var before = FolderBytes.of(folder());
        var refused = assertThrows(CatalogueRefusedException.class, () -> Catalogue.open(folder(), options, UNWATCHED));
        assertEquals(before, FolderBytes.of(folder()));
        return refused.reason();
    }

    private void makeCatalogue() throws IOException {
        try (var catalogue = Catalogues.open(folder())) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 31, 300));
            Catalogues.save(catalogue, 3, Field.TITLE, "Pier");
        }
    }

    @Test
    void whoHasItOpenIsNamedToTheSecond() {
        try (var catalogue = Catalogues.open(folder())) {
            var second = new CatalogueOptions(true, false, "Bo Second", Catalogues.CLOCK);
            var refused = assertThrows(
                    CatalogueRefusedException.class, () -> Catalogue.open(catalogue.folder(), second, UNWATCHED));
            assertEquals(Reason.HELD, refused.reason());
            assertTrue(
                    refused.arguments().contains("Ana Tester"),
                    refused.arguments().toString());
            var rebuilding = assertThrows(CatalogueRefusedException.class, () -> Catalogues.rebuilt(folder()));
            assertEquals(Reason.HELD, rebuilding.reason());
        }
        Catalogues.open(folder()).close();
    }

    @Test
    void aPathThatNoDatabaseCanHaveIsRefusedBeforeAnythingIsMade() {
        for (var name : List.of("a!b", "a;b", "a*b", "a<b", "a?b", "a\"b", "a|b", "a\nb")) {
            var place = temporary.resolve(name).resolve("catalogue");
            var opening = assertThrows(CatalogueRefusedException.class, () -> Catalogues.open(place));
            var restoring =
                    assertThrows(CatalogueRefusedException.class, () -> Upkeep.restore(temporary, place, UNWATCHED));

            assertEquals(Reason.PATH, opening.reason());
            assertEquals(Reason.PATH, restoring.reason());
            assertFalse(Files.exists(place.getParent()), name);
        }
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.createDirectories(folder().resolve("pictures"));
        Files.writeString(folder().resolve("pictures").resolve("notes.txt"), "mine");
        assertEquals(Reason.NOT_A_CATALOGUE, refusal(Catalogues.WRITING));
        Files.writeString(folder().resolve("manifest.json"), "{\"name\": \"another program\"}");
        assertEquals(Reason.NOT_A_CATALOGUE, refusal(Catalogues.WRITING));
    }

    @Test
    void aNewerCatalogueIsRefused() throws IOException {
        makeCatalogue();
        var place = new CatalogueFolder(folder());
        var manifest = Manifest.read(place);
        new Manifest(manifest.id(), manifest.schema() + 1, "9.9", true).write(place);
        assertEquals(Reason.NEWER, refusal(Catalogues.WRITING));
        assertEquals(Reason.NEWER, refusal(READING));
        assertThrows(CatalogueRefusedException.class, () -> Catalogues.rebuilt(folder()));
    }

    @Test
    void readingChangesNoByte() throws IOException {
        makeCatalogue();
        var before = FolderBytes.of(folder());
        try (var catalogue = Catalogue.open(folder(), READING, UNWATCHED)) {
            assertTrue(catalogue.isReadOnly());
            assertEquals("Pier", Catalogues.record(catalogue, 3).text(Field.TITLE));
            catalogue.records().source(Catalogues.record(catalogue, 3));
            catalogue.records().counts();
            catalogue.records().keys(RecordQuery.all().withWords("pier"), () -> false);
            assertEquals(List.of(), Catalogues.flaws(catalogue));
            assertWritesAreRefused(catalogue);
        }
        assertEquals(before, FolderBytes.of(folder()));
        assertTrue(Files.notExists(folder().resolve("lock")) || Files.size(folder().resolve("lock")) == 0);
    }

    private void assertWritesAreRefused(Catalogue catalogue) throws IOException {
        var title = new Edit.SetText(Slot.of(Field.TITLE), "no");
        var all = new Selection.Matching(RecordQuery.all());
        assertThrows(RefusedActException.class, () -> catalogue.corrections().apply(title, all, "", UNWATCHED));
        assertThrows(RefusedActException.class, () -> catalogue.corrections().undo(UNWATCHED));
        assertThrows(RefusedActException.class, () -> catalogue.drafts().keep(3, Map.of("title", "no")));
        assertThrows(
                RefusedActException.class,
                () -> catalogue.loads().load(List.of(temporary.resolve("records.txt")), Set.of(), UNWATCHED));
        assertThrows(
                RefusedActException.class, () -> catalogue.upkeep().backup(temporary.resolve("backup.zip"), UNWATCHED));
        var out = temporary.resolve("out.txt");
        catalogue
                .exports()
                .export(new ExportRequest(Format.TEXT, out, all, true, true, Catalogues.CLOCK.instant()), UNWATCHED);
        assertTrue(Files.size(out) > 0);
    }

    @Test
    void aLostManifestIsMadeAnew() throws IOException {
        makeCatalogue();
        Files.delete(folder().resolve("manifest.json"));
        try (var catalogue = Catalogues.open(folder())) {
            assertEquals(
                    "opening.manifest-lost",
                    catalogue.opening().remarks().getFirst().key());
            assertEquals("Pier", Catalogues.record(catalogue, 3).text(Field.TITLE));
        }
    }
}
