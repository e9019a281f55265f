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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.vault.CatalogueFolder;

/// A journal that is damaged where something was acknowledged: opening refuses it, and a rebuild brings back all that
/// the other lines say.
class JournalLossTest {

    private static final int RECORDS = 600;
    private static final JobContext UNWATCHED = JobContext.unwatched();

    @TempDir
    static Path ready;

    @TempDir
    Path temporary;

    private static List<String> lines;
    private static int all;
    private CatalogueFolder folder;

    /// Two loads, corrections by one and by many, an undo, a draft.
    @BeforeAll
    static void makeOnce() throws IOException {
        var first = Catalogues.records(ready.resolve("first.txt"), 31, RECORDS);
        var both = Files.readAllBytes(Catalogues.records(ready.resolve("both.txt"), 31, RECORDS + 50));
        int end = (int) Files.size(first);
        var second = Files.write(ready.resolve("second.txt"), Arrays.copyOfRange(both, end, both.length));
        try (var catalogue = Catalogues.open(ready.resolve("catalogue"))) {
            Catalogues.load(catalogue, first);
            Catalogues.save(catalogue, 5, Field.TITLE, "Pier");
            Catalogues.save(catalogue, 5, Field.CITY, "Porto");
            Catalogues.save(catalogue, 5, Field.TITLE, "Quay");
            setSome(catalogue, "Lisbon");
            Catalogues.load(catalogue, second);
            setSome(catalogue, "Faro");
            catalogue.corrections().undo(UNWATCHED);
            Catalogues.save(catalogue, 6, Field.CITY, "Braga");
            catalogue.drafts().keep(8, Map.of("title", "Not yet saved"));
            Catalogues.save(catalogue, 5, Field.COUNTRY, "Portugal");
            all = Catalogues.keys(catalogue).length;
        }
        lines = Files.readAllLines(journal(new CatalogueFolder(ready.resolve("catalogue"))));
    }

    private static void setSome(Catalogue catalogue, String city) {
        catalogue
                .corrections()
                .apply(
                        new Edit.SetText(Slot.of(Field.CITY), city),
                        new Selection.Keys(List.of(20L, 21L, 22L)),
                        "",
                        UNWATCHED);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = new CatalogueFolder(temporary.resolve("catalogue"));
        Catalogues.copy(ready.resolve("catalogue"), folder.root());
    }

    private static Path journal(CatalogueFolder folder) {
        return folder.journal().resolve("000001.jsonl");
    }

    private static int lineWith(String text) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).contains(text)) {
                return index;
            }
        }
        throw new AssertionError("no line with " + text);
    }

    /// Makes a line unreadable.
    private void damage(int index) throws IOException {
        var damaged = new ArrayList<>(lines);
        damaged.set(index, damaged.get(index).replaceFirst(".\"}$", "x\"}"));
        Files.write(journal(folder), damaged);
    }

    @Test
    void openingRefusesAndARebuildSaysWhatIsLostAndKeepsTheRest() throws IOException {
        int lost = lineWith("\"Pier\"");
        damage(lost);
        var damaged = Files.readAllBytes(journal(folder));
        var before = FolderBytes.of(folder.root());
        var refused = assertThrows(CatalogueRefusedException.class, () -> Catalogues.open(folder.root()));
        assertEquals(Reason.DAMAGED_JOURNAL, refused.reason());
        assertEquals(List.of(folder.root().toString(), "000001.jsonl", String.valueOf(lost + 1)), refused.arguments());
        assertEquals(before, FolderBytes.of(folder.root()));

        try (var catalogue = Catalogues.rebuilt(folder.root())) {
            var told = catalogue.opening().remarks().getFirst();
            assertEquals("opening.journal-lost", told.key());
            assertEquals(List.of("000001.jsonl", String.valueOf(lost + 1), "damaged-000001-1.bin"), told.arguments());
            assertTrue(catalogue.opening().hasLost());
            assertEquals("Quay", Catalogues.record(catalogue, 5).text(Field.TITLE));
            assertEquals("Portugal", Catalogues.record(catalogue, 5).text(Field.COUNTRY));
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
        assertArrayEquals(damaged, Files.readAllBytes(folder.journal().resolve("damaged-000001-1.bin")));
        try (var catalogue = Catalogues.open(folder.root())) {
            assertEquals(List.of(), catalogue.opening().remarks());
            assertFalse(catalogue.opening().hasLost());
        }
    }

    /// Whichever line is lost: all records are there, and every correction but the one of that line. Only the line with
    /// which a load began, which names its files, takes the load with it, and verifying says what built on it.
    @Test
    void whicheverLineIsLostAllThatTheOthersSayIsThere() throws IOException {
        for (int lost = 0; lost < lines.size(); lost++) {
            damage(lost);
            Fingerprint.Taken before;
            try (var catalogue = Catalogues.rebuilt(folder.root())) {
                assertTrue(catalogue.opening().hasLost(), "line " + lost);
                assertThere(catalogue, lost);
                assertEquals(lost == 0, Catalogues.flaws(catalogue).size() > 0, "line " + (lost + 1));
                before = Catalogues.fingerprint(catalogue);
            }
            try (var again = Catalogues.rebuilt(folder.root())) {
                assertEquals(before, Catalogues.fingerprint(again), "line " + (lost + 1));
            }
            Folders.delete(folder.root());
            copy();
        }
    }

    private void assertThere(Catalogue catalogue, int lost) {
        var line = lines.get(lost);
        boolean first = line.contains("\"began\":1,");
        boolean second = line.contains("second.txt");
        if (!first) {
            assertEquals(second ? RECORDS : all, Catalogues.keys(catalogue).length, "line " + (lost + 1));
            assertCity(catalogue, 6, "Braga", line, Set.of("\"Braga\""));
            assertCity(catalogue, 5, "Porto", line, Set.of("\"Porto\""));
            assertCity(catalogue, 20, "Lisbon", line, Set.of("\"Lisbon\"", "\"kind\":\"UNDO\""));
        }
        assertEquals(
                line.contains("\"drafted\":8") ? Map.of() : Map.of("title", "Not yet saved"),
                catalogue.drafts().of(8));
    }

    private static void assertCity(Catalogue catalogue, long key, String city, String lost, Set<String> needed) {
        if (needed.stream().noneMatch(lost::contains)) {
            assertEquals(city, Catalogues.record(catalogue, key).text(Field.CITY), lost.substring(0, 20));
        }
    }

    @Test
    void theRecordsOfALoadWhoseLinesAreLostAreEachThereOnce() throws IOException {
        int reached = lineWith("\"reached\":1,\"files\":0,\"offset\":0") + 1;
        damage(reached);
        try (var catalogue = Catalogues.rebuilt(folder.root())) {
            var places = new HashSet<String>();
            Arrays.stream(Catalogues.keys(catalogue))
                    .mapToObj(key -> Catalogues.record(catalogue, key).origin())
                    .forEach(origin -> assertTrue(places.add(origin.original() + origin.offset())));
            assertEquals(all, places.size());
        }
    }

    @Test
    void aBackupOfAMendedCatalogueComesBack() throws IOException {
        damage(lineWith("\"Pier\""));
        var backup = temporary.resolve("backup.zip");
        try (var catalogue = Catalogues.rebuilt(folder.root())) {
            catalogue.upkeep().backup(backup, UNWATCHED);
        }
        assertEquals(all, Upkeep.restore(backup, temporary.resolve("restored"), UNWATCHED));
        try (var catalogue = Catalogues.open(temporary.resolve("restored"))) {
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    @Test
    void aDamagedOriginalStopsARebuildBeforeTheJournalIsTouched() throws IOException {
        damage(lineWith("\"Pier\""));
        try (var walk = Files.walk(folder.originals())) {
            Files.delete(walk.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
        var before = FolderBytes.of(folder.root());
        assertThrows(CatalogueRefusedException.class, () -> Catalogues.rebuilt(folder.root()));
        assertEquals(before, FolderBytes.of(folder.root()));
    }
}
