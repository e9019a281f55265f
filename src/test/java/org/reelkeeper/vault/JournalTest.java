package org.reelkeeper.vault;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.vault.JournalEntry.Abandoned;
import org.reelkeeper.vault.JournalEntry.Began;
import org.reelkeeper.vault.JournalEntry.Ended;
import org.reelkeeper.vault.JournalEntry.Setting;

class JournalTest {

    private static final long FULL = 64L << 20;

    @TempDir
    Path folder;

    private Journal open(long full) {
        return Journal.open(folder, new LocalDisk(), full);
    }

    private void append(long full, List<? extends JournalEntry> entries) {
        try (var journal = open(full)) {
            entries.forEach(journal::append);
        }
    }

    private static List<JournalEntry> replay(Journal journal, long after) {
        var read = new ArrayList<JournalEntry>();
        journal.replay(after, (sequence, entry) -> {
            assertEquals(after + read.size() + 1, sequence);
            read.add(entry);
        });
        return read;
    }

    private static List<Setting> settings(int count) {
        var settings = new ArrayList<Setting>();
        for (int index = 1; index <= count; index++) {
            settings.add(new Setting("number", "value " + index));
        }
        return settings;
    }

    @Test
    void anEmptyJournalIsSoundAndHasNoEntries() {
        append(FULL, List.of());
        try (var journal = open(FULL)) {
            assertEquals(0, journal.lastSequence());
            assertEquals(List.of(), replay(journal, 0));
            assertEquals(List.of(), journal.verify());
        }
    }

    @Test
    void entriesOfEveryKindReadAsTheyWereAppended() {
        var entries = new RandomEntries(1).take(2000);
        append(FULL, entries);
        try (var journal = open(FULL)) {
            assertEquals(2000, journal.lastSequence());
            assertEquals(entries, replay(journal, 0));
            assertEquals(List.of(), journal.verify());
        }
    }

    @Test
    void whatIsAppendedIsReplayedBeforeItIsForced() {
        try (var journal = open(FULL)) {
            assertEquals(1, journal.append(new Abandoned(3)));
            assertEquals(List.of(new Abandoned(3)), replay(journal, 0));
        }
    }

    @Test
    void aJournalGoesOnOverManyFilesAndReopenings() {
        var entries = new RandomEntries(2).take(300);
        for (var entry : entries) {
            append(4000, List.of(entry));
        }
        assertTrue(new JournalFiles(folder).last() > 5);
        try (var journal = open(4000)) {
            for (long after : new long[] {0, 1, 17, 150, 299, 300, 301}) {
                int from = (int) Math.min(after, 300);
                assertEquals(entries.subList(from, 300), replay(journal, after));
            }
            assertEquals(List.of(), journal.verify());
        }
    }

    @Test
    void aFileIsNotTurnedOverInsideAChangeSetUntilItIsFourTimesFull() {
        var info = new ChangeSetInfo(1, ChangeSetInfo.Kind.EDIT, "ann", Instant.EPOCH, "title", "", 0);
        try (var journal = open(1100)) {
            journal.append(new Began(info, List.of(), 0));
            settings(10).forEach(journal::append);
            assertEquals(1, new JournalFiles(folder).last());
            settings(20).forEach(journal::append);
            assertEquals(2, new JournalFiles(folder).last());
            journal.append(new Ended(1, 0));
            settings(10).forEach(journal::append);
            assertEquals(3, new JournalFiles(folder).last());
        }
    }

    @Test
    void aLastLineTornAtAnyByteIsSetAsideAndNeverMissed() throws IOException {
        append(FULL, settings(2));
        var file = folder.resolve("000001.jsonl");
        var whole = Files.readAllBytes(file);
        for (int length = whole.length; length < whole.length * 3 / 2; length++) {
            int tail = length - whole.length;
            Files.write(file, Arrays.copyOf(whole, whole.length));
            Files.write(file, Arrays.copyOf(whole, tail), APPEND);
            try (var journal = open(FULL)) {
                assertEquals(settings(2), replay(journal, 0));
                assertEquals(List.of(), journal.torn());
                assertEquals(List.of(), journal.verify());
            }
            var torn = folder.resolve("torn-" + tail + ".bin");
            assertEquals(tail > 0, Files.exists(torn));
            assertTrue(tail == 0 || Files.size(torn) == tail);
        }
    }

    @Test
    void aFileThatWasMadeAndNeverWrittenIsGoneOnWith() throws IOException {
        append(FULL, settings(3));
        Files.createFile(folder.resolve("000002.jsonl"));
        try (var journal = open(FULL)) {
            assertEquals(4, journal.append(new Abandoned(1)));
            assertEquals(List.of(), journal.verify());
        }
        assertEquals(1, Files.readAllLines(folder.resolve("000002.jsonl")).size());
    }

    @Test
    void aMissingFileIsNamedAndNothingIsAppended() throws IOException {
        append(1000, settings(30));
        Files.delete(folder.resolve("000002.jsonl"));
        var expected = new JournalDamage("000002.jsonl", 0, JournalDamage.Kind.MISSING_FILE);
        assertEquals(
                expected,
                assertThrows(JournalDamagedException.class, () -> open(1000)).damage());
        assertEquals(List.of(expected), new JournalReader(folder).verify());
    }

    @Test
    void aLineTakenOutIsNoticedByNumberAndByChain() throws IOException {
        append(FULL, settings(5));
        var file = folder.resolve("000001.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(2);
        Files.write(file, lines);
        var expected = new JournalDamage("000001.jsonl", 3, JournalDamage.Kind.WRONG_SEQUENCE);
        assertEquals(List.of(expected), new JournalReader(folder).verify());
        assertThrows(JournalDamagedException.class, () -> open(FULL));
        assertEquals(lines, Files.readAllLines(file));
    }

    @Test
    void aLineWrittenAnewByAnotherHandBreaksTheChain() throws IOException {
        append(FULL, settings(5));
        var file = folder.resolve("000001.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(file));
        var second = JournalLine.parse((lines.get(1) + "\n").getBytes()).orElseThrow();
        var forged = JournalLine.of(2, second.previous(), 0, new Setting("number", "another"));
        lines.set(1, new String(forged.bytes()).strip());
        Files.write(file, lines);
        var expected = new JournalDamage("000001.jsonl", 3, JournalDamage.Kind.BROKEN_CHAIN);
        assertEquals(List.of(expected), new JournalReader(folder).verify());
        assertEquals(
                expected,
                assertThrows(JournalDamagedException.class, () -> open(FULL)).damage());
    }

    @Test
    void damageThatAVerificationFindsStopsAllAppending() throws IOException {
        append(1000, settings(30));
        var first = folder.resolve("000001.jsonl");
        var bytes = Files.readAllBytes(first);
        bytes[100] ^= 1;
        Files.write(first, bytes);
        try (var journal = open(1000)) {
            assertEquals(31, journal.append(new Abandoned(1)));
            var damages = journal.verify();
            assertEquals(List.of(new JournalDamage("000001.jsonl", 1, JournalDamage.Kind.UNREADABLE)), damages);
            assertThrows(JournalDamagedException.class, () -> journal.append(new Abandoned(2)));
        }
    }

    @Test
    void aLineWhoseEntryNobodyKnowsIsNamed() throws IOException {
        var start = "{\"seq\":1,\"prev\":\"" + JournalLine.NOTHING + "\",\"safe\":0,\"unheard\":1";
        var check = new CRC32C();
        check.update(start.getBytes());
        var foreign = start + ",\"crc\":\"%08x\"}\n".formatted(check.getValue());
        Files.writeString(folder.resolve("000001.jsonl"), foreign);
        assertTrue(JournalLine.parse(foreign.getBytes()).isPresent());
        assertEquals(
                List.of(new JournalDamage("000001.jsonl", 1, JournalDamage.Kind.UNREADABLE)),
                new JournalReader(folder).verify());
    }
}
