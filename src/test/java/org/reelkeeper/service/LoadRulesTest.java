package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.samples.RecordGenerator;

/// What becomes of files that are loaded: once, again, changed, broken, stopped; and that a rebuild gives the same.
class LoadRulesTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();

    @TempDir
    Path temporary;

    private Catalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
    }

    @AfterEach
    void rebuildGivesTheSame() {
        var before = Catalogues.fingerprint(catalogue);
        var reports = catalogue.loads().reports(20);
        var flaws = Catalogues.flaws(catalogue);
        catalogue.close();
        assertEquals(List.of(), flaws);
        try (var rebuilt = Catalogues.rebuilt(temporary.resolve("catalogue"))) {
            assertEquals(before, Catalogues.fingerprint(rebuilt));
            assertEquals(reports, rebuilt.loads().reports(20));
            assertEquals(List.of(), Catalogues.flaws(rebuilt));
        }
    }

    private Path file(String name, String... texts) throws IOException {
        return Files.writeString(temporary.resolve(name), String.join("\n", texts));
    }

    /// A record, without the last line ending.
    private static String record(int id, String title) {
        return "HARBOUR\nRecord ID: " + id + "\n- Title: " + title + "\n- Location: Quay\n- Source: Invented\n";
    }

    private LoadCounts load(Path... files) {
        return Catalogues.load(catalogue, files).counts();
    }

    @Test
    void theSameFileTwiceBringsNothingNew() throws IOException {
        var file = Catalogues.records(temporary.resolve("records.txt"), 42, 700);
        assertEquals(new LoadCounts(700, 0, 0, 0, 0), load(file));
        assertEquals(new LoadCounts(0, 700, 0, 0, 0), load(file));
        assertEquals(new LoadCounts(0, 1400, 0, 0, 0), load(file, file));
    }

    @Test
    void aPersonsTextOutlivesADeliveryAndTheConflictIsNoted() throws IOException {
        var generator = new RecordGenerator(43);
        var first = generator.record(0) + "\n" + generator.record(1) + "\n";
        load(file("first.txt", first));
        long[] keys = Catalogues.keys(catalogue);
        var title = Catalogues.record(catalogue, keys[0]).text(Field.TITLE);
        var other = Catalogues.record(catalogue, keys[1]).text(Field.TITLE);
        Catalogues.save(catalogue, keys[0], Field.TITLE, "What a person wrote");

        var report = Catalogues.load(
                catalogue,
                file("second.txt", first.replace(title, "Delivered anew").replace(other, "Another title")));

        assertEquals(new LoadCounts(0, 0, 2, 1, 0), report.counts());
        assertEquals(
                "What a person wrote", Catalogues.record(catalogue, keys[0]).text(Field.TITLE));
        assertEquals("Another title", Catalogues.record(catalogue, keys[1]).text(Field.TITLE));
        assertEquals(
                List.of(LoadNote.Kind.CONFLICT),
                report.notes().stream().map(LoadNote::kind).toList());
        assertEquals(2, catalogue.corrections().undo(UNWATCHED).records());
        assertEquals(other, Catalogues.record(catalogue, keys[1]).text(Field.TITLE));
    }

    @Test
    void twoRecordsOfOneIdAreTwoRecordsHoweverFarApart() throws IOException {
        var many = new StringBuilder(record(7, "One"));
        for (int number = 0; number < 600; number++) {
            many.append('\n').append(record(1_000 + number, "Filler " + number));
        }
        many.append('\n').append(record(7, "Two"));
        load(file("old.txt", record(7, "Zero")));

        assertEquals(new LoadCounts(601, 0, 1, 0, 0), load(file("many.txt", many.toString())));
        var titles = catalogue.records().keysOf("7").stream()
                .map(key -> Catalogues.record(catalogue, key).text(Field.TITLE))
                .collect(Collectors.toSet());
        assertEquals(Set.of("One", "Two"), titles);
    }

    @Test
    void recordsWithoutIdAreKnownByTheirBytes() throws IOException {
        var file = file("noid.txt", "QUAY\nRecord ID:\n- Title: One\n", "QUAY\nRecord ID:\n- Title: Two\n");
        var first = load(file);
        assertEquals(first.added(), load(file).unchanged());
    }

    @Test
    void oneBrokenFileStopsNoOther() throws IOException {
        var folder = Files.createDirectories(temporary.resolve("tiny"));
        var broken = Set.of(17, 2_500, 5_000, 7_777, 9_999);
        for (int number = 0; number < 10_000; number++) {
            var text = broken.contains(number) ? "no record here" : record(number + 1, "Tiny " + number);
            Files.writeString(folder.resolve("tiny-%05d.txt".formatted(number)), text);
        }
        var report = Catalogues.load(catalogue, folder);
        assertEquals(new LoadCounts(9_995, 0, 0, 0, 5), report.counts());
        assertEquals(
                broken.stream().map("tiny-%05d.txt"::formatted).collect(Collectors.toSet()),
                report.notes().stream().map(LoadNote::file).collect(Collectors.toSet()));
    }

    @Test
    void whatIsNoRecordFileIsNamedWithItsReason() throws IOException {
        var empty = Files.write(temporary.resolve("empty.txt"), new byte[0]);
        var picture = new byte[5_000];
        new Random(4).nextBytes(picture);
        System.arraycopy("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, picture, 0, 6);
        var image = Files.write(temporary.resolve("picture.png"), picture);
        var nothing = Files.createDirectories(temporary.resolve("nothing"));
        var report = Catalogues.load(catalogue, empty, image, nothing, temporary.resolve("missing.txt"));
        assertEquals(new LoadCounts(0, 0, 0, 0, 3), report.counts());
        assertEquals(
                List.of("load.refused.empty", "load.refused.binary", "load.refused.no-file"),
                report.notes().stream().map(LoadNote::reason).toList());
    }

    @Test
    void aLoadThatBreaksOffHasWrittenAllItReadWhenTheNextBegins() throws IOException {
        var file = Catalogues.records(temporary.resolve("records.txt"), 42, 3_000);
        var breaking = new JobContext() {
            private int reports;

            @Override
            public void report(long done, long total) {
                if (total > 0 && ++reports == 3) {
                    throw new IllegalStateException("nobody shows progress any more");
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        assertThrows(IllegalStateException.class, () -> catalogue.loads().load(List.of(file), Set.of(), breaking));
        assertEquals(new LoadCounts(0, 3_000, 0, 0, 0), load(file));
        assertEquals(3_000, Catalogues.keys(catalogue).length);
    }

    @Test
    void aLongRecordIdIsOneHoweverLong() throws IOException {
        var id = "7".repeat(400);
        var first = file("first.txt", record(1, "Ferry").replace("Record ID: 1", "Record ID: " + id));
        var other = file("other.txt", record(1, "Kites").replace("Record ID: 1", "Record ID: " + id + "8"));
        assertEquals(new LoadCounts(1, 0, 0, 0, 0), load(first));
        assertEquals(new LoadCounts(0, 1, 0, 0, 0), load(first));
        assertEquals(new LoadCounts(1, 0, 0, 0, 0), load(other));
        assertEquals(1, catalogue.records().keysOf(id).size());
    }

    @Test
    void aStoppedLoadKeepsWhatItTook() throws IOException {
        var file = Catalogues.records(temporary.resolve("records.txt"), 44, 4_000);
        var broken = catalogue.loads().load(List.of(file), Set.of(), Stopping.after(3));
        assertEquals(LoadReport.State.RUNNING, broken.state());
        catalogue.loads().stop();
        var report = catalogue.loads().report(broken.info().number());
        assertEquals(LoadReport.State.STOPPED, report.state());
        assertTrue(
                report.counts().added() > 0 && report.counts().added() < 4_000,
                report.counts().toString());
        assertEquals(report.counts().added(), Catalogues.keys(catalogue).length);
        assertEquals(4_000 - report.counts().added(), load(file).added());
    }

    @Test
    void aLoadThatSomebodyWorkedOnIsNotTakenBack() throws IOException {
        var report = Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 45, 600));
        long key = Catalogues.keys(catalogue)[321];
        Catalogues.save(catalogue, key, Field.TITLE, "Pier");
        var refused = assertThrows(
                RefusedActException.class,
                () -> catalogue.corrections().undo(report.info().number(), UNWATCHED));
        assertEquals("act.later-changes", refused.key());
        assertEquals(List.of(String.valueOf(report.info().number()), String.valueOf(key)), refused.arguments());
        assertEquals(600, Catalogues.keys(catalogue).length);
    }

    @Test
    void recordsCanBeCorrectedWhileTheyAreBeingLoaded() throws Exception {
        var old = Catalogues.records(temporary.resolve("old.txt"), 46, 400);
        load(old);
        var changed = Files.readString(old).replace("Source:", "Source: another");
        var file = Files.writeString(temporary.resolve("both.txt"), changed + generatedFile(3_000));
        var loading = Thread.ofPlatform().start(() -> Catalogues.load(catalogue, file));
        var random = new Random(5);
        while (loading.isAlive()) {
            long[] keys = Catalogues.keys(catalogue);
            correct(keys[random.nextInt(keys.length)], random.nextInt(9));
        }
        loading.join();
        var report = catalogue.loads().reports(1).getFirst();
        assertEquals(0, report.counts().failed());
        assertEquals(
                report.counts().added() + 400,
                Arrays.stream(Catalogues.keys(catalogue)).count());
    }

    private void correct(long key, int value) {
        try {
            Catalogues.save(catalogue, key, value == 0 ? Field.RECORD_ID : Field.CITY, String.valueOf(value));
        } catch (org.reelkeeper.edit.StaleRecordException _) {
            return; // the load was faster
        }
    }

    private String generatedFile(int count) throws IOException {
        return Files.readString(Catalogues.records(temporary.resolve("new.txt"), 47, count))
                .replace("Record ID: 2", "Record ID: 7");
    }

    @Test
    void aDraftKeepsWhatWasNotSaved() throws IOException {
        load(Catalogues.records(temporary.resolve("records.txt"), 48, 10));
        catalogue.drafts().keep(2, java.util.Map.of("title", "Pier", "city", "Por"));
        Catalogues.save(catalogue, 2, Field.TITLE, "Pier");
        assertEquals(java.util.Map.of("city", "Por"), catalogue.drafts().of(2));
    }
}
