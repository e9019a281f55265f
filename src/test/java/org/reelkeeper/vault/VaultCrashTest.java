package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.vault.JournalEntry.Setting;

/// Programs that are killed while they write: what they said was on the disk is there.
class VaultCrashTest {

    private static final int KILLS = 10;
    private static final long FILES_FULL = 40_000;

    @TempDir
    Path folder;

    /// Appends for ever and tells the sequence number after each force.
    static final class Appender {
        public static void main(String[] arguments) {
            var random = new Random();
            try (var journal = Journal.open(Path.of(arguments[0]), new LocalDisk(), FILES_FULL)) {
                while (!System.out.checkError()) {
                    for (int count = random.nextInt(60); count >= 0; count--) {
                        long next = journal.lastSequence() + 1;
                        journal.append(new Setting("number " + next, "x".repeat((int) (next * 37 % 3000))));
                    }
                    journal.force();
                    System.out.println(journal.lastSequence());
                }
            }
        }
    }

    /// Stores for ever and tells the name of each that is stored.
    static final class Storer {
        public static void main(String[] arguments) throws IOException {
            var originals = new Originals(Path.of(arguments[0]), new LocalDisk());
            var random = new Random();
            while (!System.out.checkError()) {
                var bytes = new byte[random.nextInt(3 * Originals.BLOCK)];
                random.nextBytes(bytes);
                var stored = originals.store(new ByteArrayInputStream(bytes), _ -> {}, () -> false);
                System.out.println(stored.sha256());
            }
        }
    }

    private List<String> linesUntilKilled(Class<?> main, Random random) throws Exception {
        var lines = new ArrayList<String>();
        try (var child = ChildProcess.start(main, folder)) {
            lines.add(child.lines().readLine());
            Thread.sleep(random.nextInt(5, 150)); // the moment of the kill is what is tried here
            child.kill();
            child.lines().lines().forEach(lines::add);
        }
        return lines;
    }

    @Test
    void whatAJournalForcedSurvivesAKill() throws Exception {
        var random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            long told = Long.parseLong(linesUntilKilled(Appender.class, random).getLast());
            try (var journal = Journal.open(folder, new LocalDisk(), FILES_FULL)) {
                assertTrue(journal.lastSequence() >= told);
                assertEquals(List.of(), journal.verify());
                journal.replay(0, (sequence, entry) -> assertEquals("number " + sequence, ((Setting) entry).name()));
            }
        }
    }

    @Test
    void whatWasStoredSurvivesAKillAndNothingIsThereInPart() throws Exception {
        var random = new Random(6);
        var originals = new Originals(folder, new LocalDisk());
        for (int kill = 0; kill < KILLS; kill++) {
            var told = linesUntilKilled(Storer.class, random).stream()
                    .filter(line -> line.length() == 64) // the last may be cut
                    .toList();
            assertTrue(originals.all().containsAll(told));
            originals.all().forEach(name -> assertTrue(originals.verify(name).isEmpty()));
            originals.deleteLeftovers();
        }
    }
}
