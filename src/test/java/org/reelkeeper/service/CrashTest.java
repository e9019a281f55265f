package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;

/// Kills the program in the middle of what it does. Every act that returned is there afterwards, none is there in part,
/// and the catalogue is sound. `-Dcrash.kills=500` kills more often than the 50 times of a build.
class CrashTest {

    private static final int SHARE = Math.max(Integer.getInteger("crash.kills", 50) / 25, 1);
    private static final int MANY = 20_000;
    private static final int FILE = 3_000;
    private static final JobContext UNWATCHED = JobContext.unwatched();

    /// A catalogue of many records, loaded once.
    @TempDir
    static Path ready;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadOnce() throws IOException {
        Catalogues.records(ready.resolve("many.txt"), 11, MANY);
        Catalogues.records(ready.resolve("records.txt"), 12, FILE);
        try (var catalogue = Catalogues.open(ready.resolve("many"))) {
            Catalogues.load(catalogue, ready.resolve("many.txt"));
        }
        try (var catalogue = Catalogues.open(ready.resolve("delivered"))) {
            Catalogues.load(catalogue, ready.resolve("records.txt"));
        }
        var again = Files.readString(ready.resolve("records.txt")).replace("- City: ", "- City: Again ");
        Files.writeString(ready.resolve("again.txt"), again);
        try (var catalogue = Catalogues.open(ready.resolve("few"))) {
            Catalogues.load(catalogue, Catalogues.records(ready.resolve("few.txt"), 13, 100));
        }
    }

    private Path catalogue() {
        return folder.resolve("catalogue");
    }

    private List<String> kill(String what, int number, Predicate<String> until, long millisMore) throws Exception {
        return kill(what, "records.txt", number, until, millisMore);
    }

    private List<String> kill(String what, String file, int number, Predicate<String> until, long millisMore)
            throws Exception {
        var arguments =
                List.of(what, catalogue().toString(), ready.resolve(file).toString(), String.valueOf(number));
        return KilledProgram.run(arguments, until, millisMore);
    }

    private Catalogue sound() {
        var catalogue = Catalogues.open(catalogue());
        catalogue.loads().resume(UNWATCHED);
        assertEquals(List.of(), Catalogues.flaws(catalogue));
        return catalogue;
    }

    /// What the vault alone says must be what the catalogue holds.
    private void assertRebuildGivesTheSame() {
        Fingerprint.Taken before;
        try (var catalogue = sound()) {
            before = Catalogues.fingerprint(catalogue);
        }
        try (var catalogue = Catalogues.rebuilt(catalogue())) {
            assertEquals(before, Catalogues.fingerprint(catalogue));
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    private static void assertSaved(Catalogue catalogue, List<String> lines) {
        var last = new HashMap<Long, String>();
        for (var line : lines) {
            if (line.startsWith("saved ")) {
                var parts = line.split(" ", 3);
                last.put(Long.parseLong(parts[1]), parts[2]);
            }
        }
        int[] newer = {0};
        last.forEach((key, text) -> {
            var found = Catalogues.record(catalogue, key).text(Field.CITY);
            newer[0] += found.equals(text) ? 0 : 1;
            assertTrue(actOf(found) >= actOf(text), "record " + key + " has " + found + " instead of " + text);
        });
        assertTrue(newer[0] <= 1, "only the act under way may be there without having been told");
    }

    private static int actOf(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    @Test
    void aLoadGoesOnAndBringsEveryRecordOnce() throws Exception {
        var random = new Random(1);
        for (int kill = 0; kill < SHARE * 4; kill++) {
            kill("load", kill, "open"::equals, random.nextInt(2_500));
            if (kill % 3 == 0) {
                kill("open", kill, "started"::equals, random.nextInt(900)); // while it finds out what was lost
            }
            try (var catalogue = sound()) {
                assertEveryRecordOnce(catalogue, FILE);
                var counts = catalogue.loads().reports(5).stream()
                        .mapToLong(report -> report.counts().added())
                        .sum();
                assertTrue(counts == 0 || counts == FILE, "the report says " + counts);
            }
            if (kill % 2 == 1) {
                assertRebuildGivesTheSame();
            }
            Folders.delete(catalogue());
        }
    }

    /// Here the journal holds the changes of each batch, and is forced for them.
    @Test
    void aSecondDeliveryIsThereAsAWholeOrNotAtAll() throws Exception {
        var random = new Random(7);
        Map<Long, String> before;
        Map<Long, String> after;
        Catalogues.copy(ready.resolve("delivered"), catalogue());
        try (var catalogue = sound()) {
            before = Catalogues.texts(catalogue, Field.CITY);
            Catalogues.load(catalogue, ready.resolve("again.txt"));
            after = Catalogues.texts(catalogue, Field.CITY);
        }
        assertNotEquals(before, after);
        for (int kill = 0; kill < SHARE * 2; kill++) {
            Folders.delete(catalogue());
            Catalogues.copy(ready.resolve("delivered"), catalogue());
            kill("load", "again.txt", kill, "open"::equals, random.nextInt(2_500));
            try (var catalogue = sound()) {
                var found = Catalogues.texts(catalogue, Field.CITY);
                assertTrue(found.equals(before) || found.equals(after), "kill " + kill);
            }
            if (kill % 2 == 1) {
                assertRebuildGivesTheSame();
            }
        }
    }

    private static void assertEveryRecordOnce(Catalogue catalogue, int count) {
        var places = new HashSet<Long>();
        long[] keys = Catalogues.keys(catalogue);
        assertTrue(keys.length == 0 || keys.length == count, keys.length + " of " + count);
        for (long key : keys) {
            assertTrue(places.add(Catalogues.record(catalogue, key).origin().offset()));
        }
    }

    @Test
    void everyCorrectionThatReturnedIsThere() throws Exception {
        var random = new Random(2);
        Catalogues.copy(ready.resolve("few"), catalogue());
        for (int kill = 0; kill < SHARE * 7; kill++) {
            var lines = kill("save", kill, "open"::equals, random.nextInt(1_200));
            try (var catalogue = sound()) {
                assertSaved(catalogue, lines);
            }
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void whatIsTypedIsThere() throws Exception {
        var random = new Random(3);
        Catalogues.copy(ready.resolve("few"), catalogue());
        for (int kill = 0; kill < SHARE * 6; kill++) {
            var lines = kill("type", kill, "open"::equals, random.nextInt(900));
            try (var catalogue = sound()) {
                var typed = lines.stream()
                        .filter(line -> line.startsWith("typed "))
                        .map(line -> line.split(" ", 3))
                        .toList();
                typed.stream().skip(Math.max(typed.size() - 5, 0)).forEach(parts -> {
                    var draft = catalogue.drafts().of(Long.parseLong(parts[1])).getOrDefault("city", "act -1");
                    assertTrue(actOf(draft) >= actOf(parts[2]), draft + " instead of " + parts[2]);
                });
            }
        }
    }

    @Test
    void aLargeChangeSetIsThereAsAWholeOrNotAtAll() throws Exception {
        var random = new Random(4);
        for (int kill = 0; kill < SHARE * 3; kill++) {
            Catalogues.copy(ready.resolve("many"), catalogue());
            var lines = kill("set", kill, line -> line.startsWith("setting "), random.nextInt(6_000));
            if (kill % 2 == 0) {
                kill("open", kill, "started"::equals, random.nextInt(2_500)); // while it does again what was lost
            }
            try (var catalogue = sound()) {
                assertWholeOrNot(catalogue, lines);
            }
            if (kill % 6 == 0) {
                assertRebuildGivesTheSame();
            }
            Folders.delete(catalogue());
        }
    }

    private static void assertWholeOrNot(Catalogue catalogue, List<String> lines) {
        var cities = new HashMap<String, Integer>();
        Arrays.stream(Catalogues.keys(catalogue)).forEach(key -> {
            var city = Catalogues.record(catalogue, key).text(Field.CITY);
            cities.merge(city.startsWith("kill ") ? city : "", 1, Integer::sum);
        });
        assertEquals(1, cities.size(), cities.toString());
        var found = cities.keySet().iterator().next();
        var undoable = catalogue.corrections().undoable().orElseThrow();
        assertEquals(!found.isEmpty(), undoable.kind() == org.reelkeeper.edit.ChangeSetInfo.Kind.EDIT);
        assertTold(lines, found);
    }

    /// Told as set and not yet taken back: it must stand. Told as taken back: it must be gone.
    private static void assertTold(List<String> lines, String found) {
        var last = lines.getLast();
        var text = last.substring(last.indexOf(' ') + 1);
        switch (last.substring(0, last.indexOf(' '))) {
            case "set" -> assertEquals(text, found);
            case "undone" -> assertFalse(found.equals(text));
            case "setting", "undoing" -> assertTrue(found.isEmpty() || found.equals(text));
            default -> throw new AssertionError(last);
        }
    }

    @Test
    void correctionsOfRecordsThatAreBeingLoadedAreThere() throws Exception {
        var random = new Random(5);
        for (int kill = 0; kill < SHARE * 3; kill++) {
            var lines = kill("mix", kill, line -> line.startsWith("saved "), random.nextInt(2_000));
            if (kill % 3 == 1) {
                kill("open", kill, "started"::equals, random.nextInt(900));
            }
            try (var catalogue = sound()) {
                assertEveryRecordOnce(catalogue, FILE);
                assertSaved(catalogue, lines);
            }
            if (kill % 2 == 1) {
                assertRebuildGivesTheSame();
            }
            Folders.delete(catalogue());
        }
    }

    @Test
    void aRebuildOrABackupThatIsKilledHarmsNothing() throws Exception {
        var random = new Random(6);
        Catalogues.copy(ready.resolve("many"), catalogue());
        Fingerprint.Taken before;
        try (var catalogue = sound()) {
            before = Catalogues.fingerprint(catalogue);
        }
        for (int kill = 0; kill < SHARE * 2; kill++) {
            if (kill % 2 == 0) {
                kill("rebuild", kill, "started"::equals, random.nextInt(4_000));
            } else {
                kill("backup", kill, "open"::equals, random.nextInt(4_000));
                assertBackupIsWholeOrMissing(folder.resolve("backup-" + kill + ".zip"), before);
            }
            try (var catalogue = sound()) {
                assertEquals(before, Catalogues.fingerprint(catalogue));
            }
        }
    }

    private void assertBackupIsWholeOrMissing(Path backup, Fingerprint.Taken before) {
        if (Files.exists(backup)) {
            var restored = folder.resolve("restored");
            assertEquals(before.records(), Upkeep.restore(backup, restored, UNWATCHED));
            Folders.delete(restored);
        }
    }
}
