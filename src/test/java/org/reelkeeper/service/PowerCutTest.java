package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.vault.CatalogueFolder;

/// Power cuts in the middle of a load during which corrections are saved. Of the journal, any sectors that were not
/// forced are gone; of the database, any pages are of an earlier moment. Opening alone gives a sound catalogue with
/// everything that was acknowledged.
class PowerCutTest {

    private static final int SECTOR = 512;
    private static final int PAGE = 4096;
    /// A moment before the first correction of the load, when lines of several batches were not forced.
    private static final int FORESEEN = 2;

    private static final int CUTS = 14;
    private static final JobContext UNWATCHED = JobContext.unwatched();

    /// The catalogue as the system had it at a moment, and what had been acknowledged by then.
    private record Moment(Path folder, Map<Long, String> saved) {}

    @TempDir
    static Path ready;

    @TempDir
    Path temporary;

    private static final List<Moment> MOMENTS = new ArrayList<>();
    private static int records;

    @BeforeAll
    static void loadOnce() throws Exception {
        var file = Catalogues.records(ready.resolve("records.txt"), 61, 3_600);
        var saved = new ConcurrentHashMap<Long, String>();
        try (var catalogue = Catalogues.open(ready.resolve("catalogue"))) {
            Catalogues.load(catalogue, Catalogues.records(ready.resolve("before.txt"), 62, 40));
            var acts = new ArrayList<CompletableFuture<Void>>();
            try (var _ = catalogue.subscribe(event -> {
                if (event instanceof CatalogueEvent.LoadProgressed) {
                    keepMoment(saved);
                    if (MOMENTS.size() % 4 == 2) {
                        long key = acts.size() + 1;
                        acts.add(CompletableFuture.runAsync(() -> correct(catalogue, key, saved)));
                    }
                }
            })) {
                Catalogues.load(catalogue, file);
            }
            acts.forEach(CompletableFuture::join);
            keepMoment(saved);
            records = Catalogues.keys(catalogue).length;
        }
    }

    /// On the writing thread, so that nothing is written meanwhile.
    private static void keepMoment(Map<Long, String> saved) {
        var folder = ready.resolve("moment-" + MOMENTS.size());
        var acknowledged = Map.copyOf(saved);
        try {
            Catalogues.copy(ready.resolve("catalogue"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MOMENTS.add(new Moment(folder, acknowledged));
    }

    private static void correct(Catalogue catalogue, long key, Map<Long, String> saved) {
        var text = "city " + key;
        var seen = new Selection.One(key, Catalogues.record(catalogue, key).revision());
        catalogue.corrections().apply(new Edit.SetText(Slot.of(Field.CITY), text), seen, "", UNWATCHED);
        saved.put(key, text);
    }

    @Test
    void openingGivesASoundCatalogueWithAllThatWasAcknowledged() throws IOException {
        var remarks = new HashMap<String, Integer>();
        for (int cut = 0; cut < CUTS; cut++) {
            var random = new Random(cut);
            int number = cut == 0 ? FORESEEN : 1 + random.nextInt(MOMENTS.size() - 1);
            var moment = MOMENTS.get(number);
            var folder = new CatalogueFolder(temporary.resolve("cut-" + cut));
            Catalogues.copy(moment.folder(), folder.root());
            dropUnforced(folder, cut == 0 ? 1 : 1 + random.nextInt(10), random);
            mix(folder.database(), MOMENTS.get(random.nextInt(number)).folder(), random);
            try (var catalogue = Catalogues.open(folder.root())) {
                catalogue.opening().remarks().forEach(remark -> remarks.merge(remark.key(), 1, Integer::sum));
                catalogue.loads().resume(UNWATCHED);
                assertEquals(records, Catalogues.keys(catalogue).length, "cut " + cut);
                moment.saved()
                        .forEach((key, text) -> assertEquals(
                                text, Catalogues.record(catalogue, key).text(Field.CITY)));
                assertEquals(List.of(), Catalogues.flaws(catalogue), "cut " + cut);
            }
            Folders.delete(folder.root());
        }
        assertTrue(remarks.getOrDefault("opening.journal-torn", 0) > 0, remarks.toString());
    }

    /// Sectors behind the last forced line that never reached the disk are read as zeros. The first always is.
    private static void dropUnforced(CatalogueFolder folder, int stretches, Random random) throws IOException {
        var file = folder.journal().resolve("000001.jsonl");
        var bytes = Files.readAllBytes(file);
        int start = forced(folder, bytes);
        int end = Math.min(bytes.length, start + 100);
        for (int stretch = 0; stretch < stretches && start < bytes.length; stretch++) {
            Arrays.fill(bytes, start, end, (byte) 0);
            start = end + SECTOR * random.nextInt(3);
            end = Math.min(bytes.length, start + SECTOR);
        }
        Files.write(file, bytes);
    }

    /// How many bytes the lines up to the mark take.
    private static int forced(CatalogueFolder folder, byte[] journal) throws IOException {
        var mark = Files.readString(folder.journal().resolve("forced.mark")).split(" ", -1);
        int place = 0;
        for (long line = 0; line < Long.parseLong(mark[1]); place++) {
            line += journal[place] == '\n' ? 1 : 0;
        }
        return place;
    }

    /// Pages of the database are as they were, or were never written.
    private static void mix(Path database, Path earlier, Random random) throws IOException {
        if (random.nextBoolean()) {
            var now = Files.readAllBytes(database);
            var then = Arrays.copyOf(Files.readAllBytes(earlier.resolve(database.getFileName())), now.length);
            for (int start = 0; start < now.length; start += PAGE) {
                if (random.nextInt(8) == 0) {
                    System.arraycopy(then, start, now, start, Math.min(PAGE, now.length - start));
                }
            }
            Files.write(database, now);
        }
    }
}
