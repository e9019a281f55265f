package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.Sha256;
import org.reelkeeper.vault.JournalEntry.Setting;

/// Lets every call to the disk fail, one after the other, once and for good.
class FullDiskTest {

    private static final int FILES_FULL = 1200;

    @TempDir
    Path folder;

    private static IntFunction<FailingDisk> failing(boolean forGood) {
        return forGood ? FailingDisk::failingFrom : FailingDisk::failingOnce;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOriginalIsThereWholeOrNotAtAll(boolean forGood) throws IOException {
        var bytes = new Prose(1).text(600_000).getBytes();
        var sound = FailingDisk.sound();
        store(folder.resolve("sound"), sound, bytes);
        for (int call = 0; call < sound.calls(); call++) {
            var place = folder.resolve("originals" + call);
            var disk = failing(forGood).apply(call);
            boolean stored = true;
            try {
                store(place, disk, bytes);
            } catch (VaultException _) {
                stored = false;
            }
            var originals = new Originals(place, new LocalDisk());
            assertTrue(!stored || originals.contains(Sha256.of(bytes)));
            originals.all().forEach(name -> assertTrue(originals.verify(name).isEmpty()));
            assertEquals(Sha256.of(bytes), store(place, new LocalDisk(), bytes).sha256());
            assertEquals(1, originals.all().size());
        }
    }

    private static StoredOriginal store(Path place, Disk disk, byte[] bytes) throws IOException {
        return new Originals(place, disk).store(new ByteArrayInputStream(bytes), _ -> {}, () -> false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aManifestIsTheOldOrTheNewOne(boolean forGood) {
        var catalogue = new CatalogueFolder(folder);
        var before = new Manifest("a-catalogue", 1, "1.0", true);
        var after = before.withClean(false);
        var sound = FailingDisk.sound();
        after.write(catalogue, sound);
        for (int call = 0; call < sound.calls(); call++) {
            before.write(catalogue);
            var disk = failing(forGood).apply(call);
            assertThrows(VaultException.class, () -> after.write(catalogue, disk));
            var found = Manifest.read(catalogue);
            assertTrue(found.equals(before) || found.equals(after));
            assertFalse(Files.exists(folder.resolve("manifest.json.new")));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aJournalKeepsWhatWasForcedAndStopsAtTheFirstFailure(boolean forGood) {
        var sound = FailingDisk.sound();
        append(folder.resolve("sound"), sound);
        for (int call = 0; call < sound.calls(); call++) {
            var place = folder.resolve("journal" + call);
            int forced = append(place, failing(forGood).apply(call));
            try (var journal = Journal.open(place, new LocalDisk(), FILES_FULL)) {
                var found = new ArrayList<JournalEntry>();
                journal.replay(0, (_, entry) -> found.add(entry));
                assertTrue(found.size() >= forced, "call " + call);
                assertEquals(settings(found.size()), found);
                journal.append(new Setting("after", "all"));
                journal.force();
                assertEquals(List.of(), journal.verify());
            }
        }
    }

    @Test
    void whatCouldNotBeForcedIsTakenBackWhenTheDiskAllowsIt() {
        var sound = FailingDisk.sound();
        Journal.open(folder.resolve("sound"), sound, FILES_FULL).close();
        var disk = FailingDisk.failingOnce(sound.calls());
        var journal = Journal.open(folder, disk, FILES_FULL);
        journal.append(new Setting("never", "saved"));
        assertThrows(VaultException.class, journal::force);
        assertThrows(JournalStoppedException.class, () -> journal.append(new Setting("nor", "this")));
        assertThrows(JournalStoppedException.class, journal::force);
        journal.close();
        try (var again = Journal.open(folder, new LocalDisk(), FILES_FULL)) {
            assertEquals(0, again.lastSequence());
        }
    }

    /// Appends until something fails, forcing every third entry; gives the number of entries known to be forced.
    private static int append(Path place, Disk disk) {
        int forced = 0;
        try (var journal = Journal.open(place, disk, FILES_FULL)) {
            for (int index = 0; index < 30; index++) {
                journal.append(new Setting("number", "value " + index));
                if (index % 3 == 2) {
                    journal.force();
                    forced = index + 1;
                }
            }
        } catch (VaultException _) {
            return forced;
        }
        return 30;
    }

    private static List<Setting> settings(int count) {
        var settings = new ArrayList<Setting>();
        for (int index = 0; index < count; index++) {
            settings.add(new Setting("number", "value " + index));
        }
        return settings;
    }
}
