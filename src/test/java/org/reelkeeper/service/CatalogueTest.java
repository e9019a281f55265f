package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.ExportRequest.Format;

class CatalogueTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeRecords() throws IOException {
        file = folder.resolve("records.txt");
        write(file, 7, 1_200);
    }

    private static void write(Path to, long seed, int count) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            new RecordGenerator(seed).write(count, out);
        }
    }

    private Catalogue open() {
        return Catalogues.open(folder.resolve("catalogue"));
    }

    private static LoadReport load(Catalogue catalogue, Path path) {
        return catalogue.loads().load(List.of(path), Set.of(), UNWATCHED);
    }

    private byte[] exported(Catalogue catalogue) throws IOException {
        var out = folder.resolve("out.txt");
        catalogue
                .exports()
                .export(
                        new ExportRequest(
                                Format.TEXT,
                                out,
                                new Selection.Matching(RecordQuery.all()),
                                true,
                                true,
                                Catalogues.CLOCK.instant()),
                        UNWATCHED);
        return Files.readAllBytes(out);
    }

    private static Edit title(String text) {
        return new Edit.SetText(Slot.of(Field.TITLE), text);
    }

    @Test
    void whatWasLoadedLeavesAsItCame() throws IOException {
        try (var catalogue = open()) {
            var report = load(catalogue, file);

            assertEquals(0, report.counts().failed());
            assertArrayEquals(Files.readAllBytes(file), exported(catalogue));
        }
    }

    @Test
    void loadingTwiceChangesNothing() {
        try (var catalogue = open()) {
            var first = load(catalogue, file);
            var second = load(catalogue, file);

            assertEquals(first.counts().added(), second.counts().unchanged());
            assertEquals(0, second.counts().added() + second.counts().changed());
        }
    }

    @Test
    void aCorrectionIsThereAfterARestartAndCanBeTakenBackAndRepeated() {
        long key;
        String before;
        try (var catalogue = open()) {
            load(catalogue, file);
            key = catalogue.records().keys(RecordQuery.all(), () -> false)[3];
            var record = catalogue.records().view(key).orElseThrow().record();
            before = record.text(Field.TITLE);
            catalogue
                    .corrections()
                    .apply(title("Pier"), new Selection.One(key, record.revision()), "a better word", UNWATCHED);
        }
        try (var catalogue = open()) {
            assertEquals("Pier", titleOf(catalogue, key));
            assertEquals(1, catalogue.corrections().undo(UNWATCHED).records());
            assertEquals(before, titleOf(catalogue, key));
        }
        try (var catalogue = open()) {
            catalogue.corrections().redo(UNWATCHED);
            assertEquals("Pier", titleOf(catalogue, key));
            assertEquals(4, catalogue.corrections().history(key).size());
            assertEquals(List.of(), catalogue.upkeep().verify(UNWATCHED));
        }
    }

    @Test
    void takingBackAndRepeatingTellWhatTheyDidToTheFields() {
        try (var catalogue = open()) {
            load(catalogue, file);
            long key = Catalogues.keys(catalogue)[3];
            var before = titleOf(catalogue, key);
            Catalogues.save(catalogue, key, Field.TITLE, "Pier");

            assertEquals(
                    List.of("Pier", before),
                    titles(catalogue, catalogue.corrections().undo(UNWATCHED)));
            assertEquals(
                    List.of(before, "Pier"),
                    titles(catalogue, catalogue.corrections().redo(UNWATCHED)));
        }
    }

    private static List<String> titles(Catalogue catalogue, Applied turn) {
        return catalogue.corrections().changes(turn.info().number(), 10).stream()
                .map(Change.Altered.class::cast)
                .flatMap(change -> change.fields().stream())
                .flatMap(field -> Stream.of(field.before().text(), field.after().text()))
                .toList();
    }

    private static String titleOf(Catalogue catalogue, long key) {
        return catalogue.records().view(key).orElseThrow().record().text(Field.TITLE);
    }

    @Test
    void aRecordThatMovedOnRefusesAnEditMadeBefore() {
        try (var catalogue = open()) {
            load(catalogue, file);
            long key = catalogue.records().keys(RecordQuery.all(), () -> false)[0];
            long seen = catalogue.records().view(key).orElseThrow().record().revision();
            catalogue.corrections().apply(title("first"), new Selection.One(key, seen), "", UNWATCHED);

            assertThrows(
                    StaleRecordException.class,
                    () -> catalogue.corrections().apply(title("second"), new Selection.One(key, seen), "", UNWATCHED));
        }
    }

    @Test
    void manyRecordsChangeTogetherAndComeBackTogether() throws IOException {
        try (var catalogue = open()) {
            load(catalogue, file);
            var all = new Selection.Matching(RecordQuery.all());
            var applied =
                    catalogue.corrections().apply(new Edit.SetText(Slot.of(Field.CITY), "Lisbon"), all, "", UNWATCHED);

            assertTrue(applied.records() > 1_000);
            catalogue.corrections().undo(UNWATCHED);
            assertArrayEquals(Files.readAllBytes(file), exported(catalogue));
        }
    }

    @Test
    void aLoadIsTakenBackAsAWholeAndRepeated() {
        try (var catalogue = open()) {
            var report = load(catalogue, file);
            catalogue.corrections().undo(report.info().number(), UNWATCHED);
            assertEquals(0, catalogue.records().counts().of(Queue.ALL));

            catalogue.corrections().redo(UNWATCHED);
            assertEquals(report.counts().added(), catalogue.records().counts().of(Queue.ALL));
        }
    }

    @Test
    void aLostDatabaseIsMadeAnewFromTheVault() throws IOException {
        Fingerprint.Taken before;
        try (var catalogue = open()) {
            load(catalogue, file);
            var all = new Selection.Matching(RecordQuery.all().withWords("harbour"));
            catalogue.corrections().apply(title("Harbour"), all, "", UNWATCHED);
            catalogue.corrections().undo(UNWATCHED);
            catalogue.corrections().redo(UNWATCHED);
            catalogue.drafts().keep(2, java.util.Map.of("title", "half a wor"));
            before = catalogue.upkeep().fingerprint(UNWATCHED);
        }
        Files.delete(folder.resolve("catalogue").resolve("catalogue.mv.db"));
        try (var catalogue = open()) {
            assertEquals(before, catalogue.upkeep().fingerprint(UNWATCHED));
            assertEquals(
                    java.util.Map.of("title", "half a wor"), catalogue.drafts().of(2));
            assertEquals(
                    "opening.rebuilt-missing",
                    catalogue.opening().remarks().getFirst().key());
            assertEquals(List.of(), catalogue.upkeep().verify(UNWATCHED));
        }
    }

    @Test
    void aBackupComesBackAsTheSameCatalogue() throws IOException {
        var backup = folder.resolve("backup.zip");
        Fingerprint.Taken before;
        try (var catalogue = open()) {
            load(catalogue, file);
            before = catalogue.upkeep().fingerprint(UNWATCHED);
            assertEquals(
                    before.records(),
                    catalogue.upkeep().backup(backup, UNWATCHED).records());
        }
        Upkeep.restore(backup, folder.resolve("restored"), UNWATCHED);
        try (var catalogue = Catalogues.open(folder.resolve("restored"))) {
            assertEquals(before, catalogue.upkeep().fingerprint(UNWATCHED));
            assertEquals(List.of(), catalogue.upkeep().verify(UNWATCHED));
        }
    }
}
