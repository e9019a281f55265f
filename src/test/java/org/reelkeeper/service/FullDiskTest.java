package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.ExportRequest.Format;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DatabaseClosedException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.store.StoreException;
import org.reelkeeper.vault.VaultException;

/// A disk that becomes full during any act: the act is refused in words, nothing of it is there in part, what was
/// acknowledged stays, and the records can be read meanwhile.
class FullDiskTest {

    private static final int RECORDS = 120;
    private static final int TRIES = 4;
    private static final long STEP = 250_000;
    private static final JobContext UNWATCHED = JobContext.unwatched();

    @TempDir
    Path temporary;

    private final Map<Long, String> cities = new HashMap<>();
    private SmallDisk disk;
    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        disk = SmallDisk.mount(temporary.resolve("disk"), 96);
        folder = disk.root().resolve("catalogue");
        try (var catalogue = Catalogues.open(folder)) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 71, RECORDS));
        }
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    /// Acts on a disk with ever less room, until it has been full, and looks after each time whether all is well.
    private void fillDuring(long step, Act act) throws IOException {
        int refused = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var catalogue = Catalogues.open(folder);
            disk.leave(Room.RESERVE + step * attempt);
            try {
                refused += isRefused(act, catalogue, attempt) ? 1 : 0;
                assertReads(catalogue);
            } finally {
                disk.release();
                catalogue.close();
            }
            assertSoundAgain();
        }
        assertTrue(refused > 0, "the disk was never full");
    }

    /// Something done on a disk that is nearly full; what it throws is the refusal.
    private interface Act {
        void on(Catalogue catalogue, int attempt) throws IOException;
    }

    private static boolean isRefused(Act act, Catalogue catalogue, int attempt) throws IOException {
        try {
            act.on(catalogue, attempt);
            return false;
        } catch (RefusedActException e) {
            assertEquals("act.disk-full", e.key());
            return true;
        }
    }

    private void assertReads(Catalogue catalogue) {
        for (long key = 1; key <= RECORDS; key += 17) {
            assertFalse(Catalogues.record(catalogue, key).text(Field.TITLE).isEmpty());
        }
    }

    private void assertSoundAgain() {
        try (var catalogue = Catalogues.open(folder)) {
            catalogue.loads().resume(UNWATCHED);
            cities.forEach((key, city) ->
                    assertEquals(city, Catalogues.record(catalogue, key).text(Field.CITY)));
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    private static Edit city(String text) {
        return new Edit.SetText(Slot.of(Field.CITY), text);
    }

    @Test
    void whatIsSavedIsThereAndWhatIsRefusedIsNot() throws IOException {
        fillDuring(STEP, (catalogue, attempt) -> {
            for (long key = 1; key <= RECORDS; key++) {
                var text = "act " + attempt + " " + "x".repeat(4_000);
                var seen =
                        new Selection.One(key, Catalogues.record(catalogue, key).revision());
                catalogue.corrections().apply(city(text), seen, "", UNWATCHED);
                cities.put(key, text);
            }
        });
    }

    @Test
    void aChangeSetHappensAsAWholeOrNotAtAll() throws IOException {
        fillDuring(STEP, (catalogue, attempt) -> {
            catalogue
                    .corrections()
                    .apply(
                            city("act " + attempt + " " + "y".repeat(3_000)),
                            new Selection.Matching(RecordQuery.all()),
                            "",
                            UNWATCHED);
        });
        try (var catalogue = Catalogues.open(folder)) {
            assertOneCity(catalogue);
        }
    }

    private static void assertOneCity(Catalogue catalogue) {
        var found = Arrays.stream(Catalogues.keys(catalogue))
                .mapToObj(key -> Catalogues.record(catalogue, key).text(Field.CITY))
                .filter(city -> city.startsWith("act "))
                .toList();
        assertTrue(found.isEmpty() || found.size() == RECORDS, found.size() + " of " + RECORDS);
        assertTrue(Set.copyOf(found).size() <= 1);
    }

    @Test
    void whatIsTypedIsKeptOrRefused() throws IOException {
        var typed = new HashMap<Long, String>();
        fillDuring(STEP, (catalogue, attempt) -> {
            for (long key = 1; key <= RECORDS; key++) {
                var text = "typed " + attempt + " " + "z".repeat(8_000);
                catalogue.drafts().keep(key, Map.of("city", text));
                typed.put(key, text);
            }
        });
        try (var catalogue = Catalogues.open(folder)) {
            typed.forEach((key, text) -> assertTrue(
                    catalogue.drafts().of(key).getOrDefault("city", "").compareTo(text) >= 0));
        }
    }

    @Test
    void aLoadIsRefusedOrGoesOnOnceThereIsRoom() throws IOException {
        var file = Catalogues.records(temporary.resolve("more.txt"), 72, 600);
        fillDuring(1_500_000, (catalogue, _) -> Catalogues.load(catalogue, file));
        try (var catalogue = Catalogues.open(folder)) {
            int before = Catalogues.keys(catalogue).length;
            assertTrue(before >= 600, before + " records");
            Catalogues.load(catalogue, file);
            assertEquals(before, Catalogues.keys(catalogue).length);
        }
    }

    @Test
    void aBackupIsWholeOrMissing() throws IOException {
        var random = new Random(73);
        fillDuring(STEP, (catalogue, attempt) -> {
            var backup = folder.resolveSibling("backup-" + attempt + "-" + random.nextInt(10) + ".zip");
            try {
                catalogue.upkeep().backup(backup, UNWATCHED);
            } catch (RefusedActException e) {
                assertFalse(Files.exists(backup));
                throw e;
            }
            assertEquals(RECORDS, Upkeep.restore(backup, temporary.resolve("restored-" + attempt), UNWATCHED));
            Files.delete(backup);
        });
        assertNothingLeftOver();
    }

    private void assertNothingLeftOver() throws IOException {
        try (var files = Files.list(disk.root())) {
            assertEquals(List.of(folder), files.toList());
        }
        try (var files = Files.list(folder.resolve("backups"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void anExportLeavesTheFileThatIsThere() throws IOException {
        var out = disk.root().resolve("export.jsonl");
        Files.writeString(out, "what was there");
        var all = new Selection.Matching(RecordQuery.all());
        var request = new ExportRequest(Format.JSONL, out, all, true, true, Catalogues.CLOCK.instant());
        try (var catalogue = Catalogues.open(folder)) {
            disk.leave(100_000);
            assertThrows(IOException.class, () -> catalogue.exports().export(request, UNWATCHED));
            assertEquals("what was there", Files.readString(out));
            assertReads(catalogue);
            disk.release();
            assertEquals(RECORDS, catalogue.exports().export(request, UNWATCHED).written());
        }
        Files.delete(out);
        assertNothingLeftOver();
    }

    /// Another program takes all room while a load is running, so that it is the database itself that cannot write.
    @Test
    void whatWasAcknowledgedStaysWhenTheDiskIsFilledFromOutside() throws IOException {
        var file = Catalogues.records(temporary.resolve("more.txt"), 74, 6_000);
        for (int left = 0; left < 4; left++) {
            long bytes = left * 40_000L;
            var text = "before " + left;
            var catalogue = Catalogues.open(folder);
            Catalogues.save(catalogue, 7, Field.CITY, text);
            var batches = new AtomicInteger();
            try (var _ = catalogue.subscribe(event -> {
                if (event instanceof CatalogueEvent.LoadProgressed && batches.incrementAndGet() == 2) {
                    leave(bytes);
                }
            })) {
                assertThrows(RuntimeException.class, () -> Catalogues.load(catalogue, file));
            }
            closeAsItGoes(catalogue);
            disk.release();
            cities.put(7L, text);
            assertSoundAgain();
        }
    }

    private void leave(long bytes) {
        try {
            disk.leave(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A catalogue whose disk has failed may not close in order; the next start sees to it.
    private static void closeAsItGoes(Catalogue catalogue) {
        try {
            catalogue.close();
        } catch (DiskFullException
                | DatabaseClosedException
                | DamagedDatabaseException
                | StoreException
                | VaultException e) {
            assertTrue(e.getMessage().contains("clos") || e.getMessage().contains("manifest"), e.getMessage());
        }
    }
}
