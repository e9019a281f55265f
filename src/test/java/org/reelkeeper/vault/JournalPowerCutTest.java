package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.vault.JournalDamage.Kind;
import org.reelkeeper.vault.JournalEntry.Setting;

/// Power cuts that leave any blocks of what was not forced: what was acknowledged is there, and the journal opens.
class JournalPowerCutTest {

    private static final int FILES_FULL = 60_000;

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("journal");
    }

    private Path after() {
        return temporary.resolve("after");
    }

    private static Journal open(Path folder) {
        return Journal.open(folder, new LocalDisk(), FILES_FULL);
    }

    private static Setting entry(long number) {
        return new Setting("number " + number, "x".repeat((int) (number * 37 % 3000)));
    }

    /// Appends groups of which some are forced, as saves are, and some only handed to the system, as loads are.
    private static long append(Journal journal, Random random) {
        long acknowledged = journal.lastSequence();
        for (int group = random.nextInt(12); group >= 0; group--) {
            for (int count = random.nextInt(20); count >= 0; count--) {
                journal.append(entry(journal.lastSequence() + 1));
            }
            if (random.nextInt(3) == 0) {
                journal.force();
                acknowledged = journal.lastSequence();
            } else {
                journal.flush();
            }
        }
        return acknowledged;
    }

    @RepeatedTest(300)
    void everythingAcknowledgedIsThereAndTheJournalGoesOn(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var disk = new PowerCutDisk();
        long acknowledged;
        try (var journal = Journal.open(folder(), disk, FILES_FULL)) {
            acknowledged = append(journal, random);
            disk.cutPower(folder(), after(), random);
        }

        try (var journal = open(after())) {
            assertTrue(journal.lastSequence() >= acknowledged);
            journal.replay(0, (sequence, found) -> assertEquals(entry(sequence), found));
            journal.append(entry(journal.lastSequence() + 1));
            journal.force();
            assertEquals(List.of(), journal.verify());
        }
        assertEquals(List.of(), new JournalReader(after()).verify());
    }

    @Test
    void mostPowerCutsDamageWhatWasNotAcknowledgedAndSomeSayWhere() throws IOException {
        var torn = new AtomicInteger();
        for (int cut = 0; cut < 40; cut++) {
            var random = new Random(cut);
            var disk = new PowerCutDisk();
            var after = temporary.resolve("after" + cut);
            try (var journal = Journal.open(temporary.resolve("journal" + cut), disk, FILES_FULL)) {
                append(journal, random);
                disk.cutPower(temporary.resolve("journal" + cut), after, random);
            }
            try (var journal = open(after)) {
                journal.torn().forEach(found -> {
                    assertEquals(Kind.UNREADABLE, found.damage().kind());
                    assertTrue(after.resolve(found.kept()).toFile().length() > 0);
                    torn.incrementAndGet();
                });
            }
        }
        assertTrue(torn.get() > 5, "only " + torn + " of 40");
    }

    @Test
    void aLineThatWasWrittenWhenADamagedOneWasSafeForbidsToCutIt() throws IOException {
        try (var journal = open(folder())) {
            journal.append(entry(1));
            journal.force();
            journal.append(entry(2));
            journal.force();
            journal.append(entry(3));
        }
        JournalMark.open(new LocalDisk(), folder(), 0).close(); // as a power cut can set it back
        JournalFileBytes.flip(folder().resolve("000001.jsonl"), 40);
        assertThrows(JournalDamagedException.class, () -> open(folder()));
    }

    @Test
    void withoutItsMarkADamagedJournalIsNotCut() throws IOException {
        var disk = new PowerCutDisk();
        var journal = Journal.open(folder(), disk, FILES_FULL);
        journal.append(entry(1));
        journal.append(entry(2));
        journal.flush();
        JournalFileBytes.copy(folder(), after());
        JournalFileBytes.flip(after().resolve("000001.jsonl"), 40);
        JournalFileBytes.flip(after().resolve("forced.mark"), 12);
        journal.close();
        assertThrows(JournalDamagedException.class, () -> open(after()));
    }

    @Test
    void linesThatWereAcknowledgedAndAreGoneAtTheEndAreMissed() throws IOException {
        try (var journal = open(folder())) {
            journal.append(entry(1));
            journal.append(entry(2));
        }
        var file = folder().resolve("000001.jsonl");
        JournalFileBytes.keepLines(file, 1);
        var expected = new JournalDamage("000001.jsonl", 0, Kind.CUT_SHORT);
        assertEquals(
                expected,
                assertThrows(JournalDamagedException.class, () -> open(folder()))
                        .damage());
        assertEquals(List.of(expected), new JournalReader(folder()).verify());
    }

    @Test
    void whatAKilledProgramLeftIsSafeOnceTheJournalIsOpenAgain() throws IOException {
        var journal = open(folder());
        journal.append(entry(1));
        journal.flush();
        JournalFileBytes.copy(folder(), after());
        journal.close();

        var disk = new PowerCutDisk();
        var read = new ArrayList<Long>();
        var cut = temporary.resolve("cut");
        try (var again = Journal.open(after(), disk, FILES_FULL)) {
            assertEquals(1, again.lastSequence());
            disk.cutPower(after(), cut, new Random(1));
        }
        try (var last = open(cut)) {
            last.replay(0, (sequence, _) -> read.add(sequence));
        }
        assertEquals(List.of(1L), read);
    }
}
