package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Manifest;

/// What happens to a catalogue whose files somebody or something has damaged.
class DamageTest {

    private static final int FLIPS = 20;

    @TempDir
    static Path ready;

    @TempDir
    Path temporary;

    private static Fingerprint.Taken before;
    private CatalogueFolder folder;

    @BeforeAll
    static void loadOnce() throws IOException {
        var file = Catalogues.records(ready.resolve("records.txt"), 21, 1_500);
        try (var catalogue = Catalogues.open(ready.resolve("catalogue"))) {
            Catalogues.load(catalogue, file);
            Catalogues.save(catalogue, 5, Field.TITLE, "Pier");
            Catalogues.save(catalogue, 9, Field.CITY, "Porto");
            before = Catalogues.fingerprint(catalogue);
        }
    }

    @BeforeEach
    void copy() throws IOException {
        folder = new CatalogueFolder(temporary.resolve("catalogue"));
        Catalogues.copy(ready.resolve("catalogue"), folder.root());
    }

    private void leaveUnclean() {
        Manifest.read(folder).withClean(false).write(folder);
    }

    private void assertOpensWithEverything(String remark) {
        try (var catalogue = Catalogues.open(folder.root())) {
            assertEquals(before, Catalogues.fingerprint(catalogue));
            assertEquals(remark, catalogue.opening().remarks().getFirst().key());
        }
    }

    /// A schema with another letter in it cannot be told from one that somebody else made; then a person is asked.
    private Catalogue openedOrRebuilt() {
        try {
            return Catalogues.open(folder.root());
        } catch (CatalogueRefusedException e) {
            assertEquals(Reason.FOREIGN_DATABASE, e.reason());
            return Catalogues.rebuilt(folder.root());
        }
    }

    private Path keptDatabase() {
        return folder.root().resolve("catalogue.mv.db.damaged");
    }

    @Test
    void aDatabaseOfRandomBytesIsKeptAndMadeAnew() throws IOException {
        var bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        Files.write(folder.database(), bytes);
        assertOpensWithEverything("opening.rebuilt-damaged");
        assertEquals(-1, Files.mismatch(keptDatabase(), Files.write(temporary.resolve("bytes"), bytes)));
    }

    @Test
    void anEmptyDatabaseFileIsKeptAndMadeAnew() throws IOException {
        Files.write(folder.database(), new byte[0]);
        assertOpensWithEverything("opening.rebuilt-damaged");
        assertTrue(Files.exists(keptDatabase()));
    }

    @Test
    void aDatabaseThatHasLostItsPlaceInTheJournalIsMadeAnew() {
        leaveUnclean();
        try (var database = Database.open(folder.database(), Access.WRITE)) {
            database.inTransaction("losing the place", connection -> {
                try (var delete = connection.prepareStatement("DELETE FROM journal_position")) {
                    return delete.executeUpdate();
                }
            });
        }
        assertOpensWithEverything("opening.rebuilt-damaged");
    }

    @Test
    void aDatabaseThatWasCutShortIsMadeAnewOrBroughtUpToTheJournal() throws IOException {
        leaveUnclean();
        long size = Files.size(folder.database());
        for (int part = 1; part < 8; part++) {
            cut(folder.database(), size * part / 8);
            leaveUnclean();
            try (var catalogue = Catalogues.open(folder.root())) {
                assertEquals(before, Catalogues.fingerprint(catalogue));
                assertFalse(catalogue.opening().remarks().isEmpty());
            }
        }
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Test
    void aFlippedBitLosesNothing() throws IOException {
        var random = new Random(2);
        for (int flip = 0; flip < FLIPS; flip++) {
            var file = folder.database();
            Files.copy(
                    ready.resolve("catalogue").resolve("catalogue.mv.db"),
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            flip(file, random.nextLong(Files.size(file)));
            leaveUnclean();
            try (var catalogue = openedOrRebuilt()) {
                assertEquals(before, Catalogues.fingerprint(catalogue));
                assertFalse(catalogue.opening().remarks().isEmpty());
            }
            try (var catalogue = Catalogues.rebuilt(folder.root())) {
                assertEquals(before, Catalogues.fingerprint(catalogue));
            }
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, place);
            one.put(0, (byte) (one.get(0) ^ 16));
            channel.write(one.flip(), place);
        }
    }

    @Test
    void damageAfterACleanCloseIsNoticed() throws IOException {
        var file = folder.database();
        for (long place = 0; place < Files.size(file); place += 4096) {
            flip(file, place + 200);
        }
        try (var catalogue = openedOrRebuilt()) {
            assertEquals(before, Catalogues.fingerprint(catalogue));
            assertFalse(catalogue.opening().remarks().isEmpty());
        }
    }

    private Path original() throws IOException {
        try (var walk = Files.walk(folder.originals())) {
            return walk.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private Path journal() throws IOException {
        try (var walk = Files.list(folder.journal())) {
            return walk.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aDamagedOriginalIsNamedByVerify() throws IOException {
        flip(original(), Files.size(original()) / 2);
        try (var catalogue = Catalogues.open(folder.root())) {
            var flaws = Catalogues.flaws(catalogue);
            assertEquals("verify.original", flaws.getFirst().key());
            assertTrue(flaws.stream().anyMatch(flaw -> flaw.key().equals("verify.source")));
        }
    }

    @Test
    void nothingIsMadeAnewFromADamagedVault() throws IOException {
        flip(original(), Files.size(original()) / 2);
        var files = FolderBytes.of(folder.root());
        var refused = assertThrows(CatalogueRefusedException.class, () -> Catalogues.rebuilt(folder.root()));
        assertEquals(Reason.DAMAGED, refused.reason());
        assertEquals(files, FolderBytes.of(folder.root()));
    }

    @Test
    void nothingIsMadeAnewWithoutAnOriginal() throws IOException {
        Files.delete(original());
        Files.delete(folder.database());
        var files = FolderBytes.of(folder.root());
        var refused = assertThrows(CatalogueRefusedException.class, () -> Catalogues.open(folder.root()));
        assertEquals(Reason.DAMAGED, refused.reason());
        assertEquals(files, FolderBytes.of(folder.root()));
    }

    @Test
    void aRecordWhoseOriginalIsMissingCanStillBeReadAndCorrected() throws IOException {
        Files.delete(original());
        try (var catalogue = Catalogues.open(folder.root())) {
            Catalogues.save(catalogue, 7, Field.TITLE, "Quay");
            assertEquals("Quay", Catalogues.record(catalogue, 7).text(Field.TITLE));
            assertTrue(Catalogues.flaws(catalogue).stream()
                    .anyMatch(flaw -> flaw.key().equals("verify.source")));
        }
    }

    @Test
    void aDamagedJournalIsRefusedAndLeftAsItIs() throws IOException {
        flip(journal(), 300);
        var files = FolderBytes.of(folder.root());
        var refused = assertThrows(CatalogueRefusedException.class, () -> Catalogues.open(folder.root()));
        assertEquals(Reason.DAMAGED_JOURNAL, refused.reason());
        assertTrue(refused.arguments().contains("000001.jsonl"));
        assertEquals(files, FolderBytes.of(folder.root()));
        var reading = new CatalogueOptions(false, true, "Ana Tester", Catalogues.CLOCK);
        try (var catalogue = Catalogue.open(folder.root(), reading, org.reelkeeper.job.JobContext.unwatched())) {
            assertEquals(
                    "verify.journal", Catalogues.flaws(catalogue).getFirst().key());
        }
        assertEquals(files, FolderBytes.of(folder.root()));
    }
}
