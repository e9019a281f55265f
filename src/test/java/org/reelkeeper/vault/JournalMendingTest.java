package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.model.Sha256;
import org.reelkeeper.vault.JournalEntry.Lost;
import org.reelkeeper.vault.JournalEntry.Setting;

/// A damaged journal that is mended keeps every line that can be read.
class JournalMendingTest {

    private static final int FILES_FULL = 1500;
    private static final int LINES = 24;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("journal");
    }

    private Journal open() {
        return Journal.open(folder, new LocalDisk(), FILES_FULL);
    }

    private void append() {
        try (var journal = open()) {
            for (int index = 0; index < LINES; index++) {
                journal.append(new Setting("number", "value " + index));
            }
        }
    }

    private List<Lost> mend() {
        return Journal.mend(folder, new LocalDisk());
    }

    private List<JournalEntry> entries() {
        var read = new ArrayList<JournalEntry>();
        try (var journal = open()) {
            assertEquals(List.of(), journal.verify());
            journal.replay(0, (_, entry) -> {
                if (!(entry instanceof Lost)) {
                    read.add(entry);
                }
            });
            journal.append(new Setting("after", "all"));
        }
        assertEquals(List.of(), new JournalReader(folder).verify());
        return read;
    }

    private static List<JournalEntry> without(List<Integer> lost) {
        var settings = new ArrayList<JournalEntry>();
        for (int index = 0; index < LINES; index++) {
            if (!lost.contains(index)) {
                settings.add(new Setting("number", "value " + index));
            }
        }
        return settings;
    }

    @Test
    void aSoundJournalStaysAsItIs() throws IOException {
        append();
        var before = bytes();
        assertEquals(List.of(), mend());
        assertEquals(before, bytes());
    }

    private List<String> bytes() throws IOException {
        try (var files = Files.list(folder)) {
            var all = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                all.add(file.getFileName() + " " + Sha256.of(Files.readAllBytes(file)));
            }
            return all;
        }
    }

    /// Which entries stand in the lines of a file that can no longer be read.
    private List<Integer> unreadable(Path file, byte[] before) throws IOException {
        var lost = new ArrayList<Integer>();
        var damaged = new ArrayList<Long>();
        try (var lines = new JournalLines(file)) {
            while (lines.advance()) {
                JournalLine.parse(lines.line()).ifPresent(line -> damaged.add(line.sequence()));
            }
        }
        var whole = Files.write(folder.resolve("before.bin"), before);
        try (var lines = new JournalLines(whole)) {
            while (lines.advance()) {
                long sequence = JournalLine.parse(lines.line()).orElseThrow().sequence();
                if (!damaged.contains(sequence)) {
                    lost.add((int) sequence - 1);
                }
            }
        }
        return lost;
    }

    @RepeatedTest(200)
    void everyLineThatCanBeReadIsKept(RepetitionInfo repetition) throws IOException {
        append();
        var random = new Random(repetition.getCurrentRepetition());
        int last = new JournalFiles(folder).last();
        int number = 1 + random.nextInt(last);
        var file = new JournalFiles(folder).file(number);
        var before = Files.readAllBytes(file);
        var bytes = before.clone();
        int start = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, start + 1 + random.nextInt(400));
        for (int place = start; place < end; place++) {
            bytes[place] = 0;
        }
        Files.write(file, bytes);
        var lost = unreadable(file, before);

        var told = mend();
        assertEquals(1, told.size());
        assertEquals(JournalFiles.name(number), told.getFirst().file());
        assertArrayEquals(
                bytes, Files.readAllBytes(folder.resolve(told.getFirst().kept())));
        assertEquals(without(lost), entries());
        assertEquals(List.of(), mend());
    }

    @Test
    void twoDamagesInTwoFilesAreTwoLosses() throws IOException {
        append();
        JournalFileBytes.flip(folder.resolve("000001.jsonl"), 40);
        JournalFileBytes.flip(folder.resolve("000003.jsonl"), 40);
        var told = mend();
        assertEquals(
                List.of("000001.jsonl", "000003.jsonl"),
                told.stream().map(Lost::file).toList());
        assertEquals(List.of(1L, 1L), told.stream().map(Lost::line).toList());
        assertEquals(LINES - 2, entries().size());
    }

    @Test
    void aMissingFileIsALoss() throws IOException {
        append();
        Files.delete(folder.resolve("000002.jsonl"));
        var told = mend();
        assertEquals("000002.jsonl", told.getFirst().file());
        assertEquals("", told.getFirst().kept());
        assertTrue(entries().size() > LINES / 2);
    }

    @Test
    void linesThatAreGoneAtTheEndAreALossAndTheJournalGoesOn() throws IOException {
        append();
        int last = new JournalFiles(folder).last();
        Files.write(new JournalFiles(folder).file(last), new byte[0]);
        assertThrows(JournalDamagedException.class, this::open);
        assertEquals(1, mend().size());
        assertTrue(entries().size() < LINES);
    }

    @Test
    void aLineWrittenAnewByAnotherHandIsKeptAndTheBreakIsTold() throws IOException {
        append();
        var file = folder.resolve("000001.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(file));
        var second = JournalLine.parse((lines.get(1) + "\n").getBytes()).orElseThrow();
        var forged = JournalLine.of(2, second.previous(), 0, new Setting("number", "another"));
        lines.set(1, new String(forged.bytes()).strip());
        Files.write(file, lines);
        assertEquals(3, mend().getFirst().line());
        assertTrue(entries().contains(new Setting("number", "another")));
        assertEquals(LINES + 1, lastSequence());
    }

    private long lastSequence() {
        try (var journal = open()) {
            return journal.lastSequence();
        }
    }

    @Test
    void aKillAtAnyMomentOfTheMendingLosesNoMore() throws IOException {
        append();
        JournalFileBytes.flip(folder.resolve("000001.jsonl"), 40);
        JournalFileBytes.flip(folder.resolve("000003.jsonl"), 40);
        var damaged = temporary.resolve("damaged");
        JournalFileBytes.copy(folder, damaged);
        var sound = FailingDisk.sound();
        Journal.mend(folder, sound);
        for (int call = 0; call < sound.calls(); call++) {
            var disk = FailingDisk.failingFrom(call);
            var place = temporary.resolve("mending-" + call);
            JournalFileBytes.copy(damaged, place);
            assertThrows(VaultException.class, () -> Journal.mend(place, disk));
            Journal.mend(place, new LocalDisk());
            try (var journal = Journal.open(place, new LocalDisk(), FILES_FULL)) {
                var found = new ArrayList<JournalEntry>();
                journal.replay(0, (_, entry) -> found.add(entry));
                assertEquals(
                        LINES - 2,
                        found.stream().filter(Setting.class::isInstance).count());
                assertEquals(2, found.stream().filter(Lost.class::isInstance).count());
            }
        }
    }
}
