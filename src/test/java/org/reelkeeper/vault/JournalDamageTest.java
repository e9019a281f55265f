package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.vault.JournalEntry.Setting;

/// One flipped bit anywhere in a journal is noticed, before anything is appended when it is in the last file.
class JournalDamageTest {

    private static final int FILES_FULL = 1500;

    @TempDir
    Path folder;

    @RepeatedTest(300)
    void aFlippedBitIsNoticedAndLeftAlone(RepetitionInfo repetition) throws IOException {
        try (var journal = Journal.open(folder, new LocalDisk(), FILES_FULL)) {
            for (int index = 0; index < 24; index++) {
                journal.append(new Setting("number", "value " + index));
            }
        }
        var random = new Random(repetition.getCurrentRepetition());
        int last = new JournalFiles(folder).last();
        int number = 1 + random.nextInt(last);
        var file = new JournalFiles(folder).file(number);
        var bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);

        var damages = new JournalReader(folder).verify();
        assertFalse(damages.isEmpty());
        assertEquals(JournalFiles.name(number), damages.getFirst().file());
        var read = new ArrayList<JournalEntry>();
        assertThrows(
                JournalDamagedException.class,
                () -> new JournalReader(folder).replay(0, (_, entry) -> read.add(entry)));
        assertEquals(settings(read.size()), read);
        if (number == last) {
            assertThrows(JournalDamagedException.class, () -> Journal.open(folder, new LocalDisk(), FILES_FULL));
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private static List<Setting> settings(int count) {
        var settings = new ArrayList<Setting>();
        for (int index = 0; index < count; index++) {
            settings.add(new Setting("number", "value " + index));
        }
        return settings;
    }
}
