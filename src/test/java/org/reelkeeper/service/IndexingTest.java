package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetWish;

/// The index follows the catalogue, through changes, closings and damage.
class IndexingTest {

    private static final int COUNT = 450;

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void load() throws IOException {
        catalogue = Catalogues.open(root());
        Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 5, COUNT));
        settle();
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private Path root() {
        return folder.resolve("catalogue");
    }

    private Path index() {
        return root().resolve("index");
    }

    @Test
    void aCorrectionIsFoundWhenItsSaveReturns() {
        for (long key = 1; key < 20; key++) {
            Catalogues.save(catalogue, key, Field.TITLE, "Quokka " + key);

            assertEquals(key, find("title:quokka is:edited").length);
        }

        catalogue.corrections().undo(JobContext.unwatched());
        settle();

        assertEquals(18, find("quokka").length);
    }

    @Test
    void aLoadThatIsTakenBackIsFoundNoMoreAndFoundAgainWhenItIsBroughtBack() {
        catalogue.corrections().undo(JobContext.unwatched());
        settle();
        assertEquals(0, find("-quokka").length);

        catalogue.corrections().redo(JobContext.unwatched());
        settle();
        assertEquals(COUNT, find("-quokka").length);
    }

    @Test
    void anEditOfAllIsFoundInTheEnd() {
        sourceOfAll("Quokka");
        settle();

        assertEquals(COUNT, find("source:quokka").length);
    }

    @Test
    void whatIsSavedWhileTheCatalogueIsBeingClosedIsFoundAfterTheNextStart() {
        for (int round = 0; round < 10; round++) {
            var saved = new ConcurrentLinkedQueue<Long>();
            var word = "Quokka" + round;
            var saving = new Thread(() -> saveUntilClosed(word, saved));
            saving.start();
            while (saved.isEmpty() && saving.isAlive()) {
                Thread.onSpinWait();
            }
            reopen();
            join(saving);
            settle();

            assertTrue(keys(find(word)).containsAll(saved));
            assertAgrees();
        }
    }

    private void saveUntilClosed(String word, Collection<Long> saved) {
        var open = catalogue;
        try {
            for (long key = 1; key <= COUNT; key++) {
                Catalogues.save(open, key, Field.TITLE, word);
                saved.add(key);
            }
        } catch (RuntimeException _) {
            // it is closed by now
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Long> keys(long... keys) {
        return LongStream.of(keys).boxed().collect(Collectors.toSet());
    }

    @Test
    void whatHappenedWhileTheIndexWasClosedIsCaughtUp() {
        reopen();
        Catalogues.save(catalogue, 7, Field.TITLE, "Quokka");
        sourceOfAll("Wombat");
        reopen();
        catalogue.corrections().undo(JobContext.unwatched());
        reopen();

        settle();

        assertArrayEquals(new long[] {7}, find("quokka"));
        assertEquals(0, find("wombat").length);
        assertAgrees();
    }

    @Test
    void anIndexThatIsGoneOrDamagedIsMadeAnew() throws IOException {
        catalogue.close();
        Folders.delete(index());
        catalogue = Catalogues.open(root());
        settle();
        assertAgrees();

        catalogue.close();
        try (var files = Files.list(index())) {
            for (var file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        catalogue = Catalogues.open(root());
        settle();
        assertAgrees();
    }

    @Test
    void theIndexOfAnotherCatalogueIsNotTaken() throws IOException {
        catalogue.close();
        try (var other = Catalogues.open(folder.resolve("other"))) {
            Catalogues.load(other, Catalogues.records(folder.resolve("more.txt"), 6, 30));
            other.searches().settle(JobContext.unwatched());
        }
        Folders.delete(index());
        Catalogues.copy(folder.resolve("other").resolve("index"), index());
        catalogue = Catalogues.open(root());

        settle();

        assertAgrees();
    }

    @Test
    void anotherZoneIsFollowed() {
        var before = find("embargo:lapsed");
        catalogue.homeZone().use(ZoneId.of("Pacific/Kiritimati"), JobContext.unwatched());
        settle();

        assertTrue(before.length > 0);
        assertAgrees();
    }

    @Test
    void aCatalogueThatIsReadOnlyIsSearchedWithoutTouchingIt() throws IOException {
        catalogue.close();
        Folders.delete(index());
        catalogue = Catalogue.open(
                root(), new CatalogueOptions(false, true, "Ana Tester", Catalogues.CLOCK), JobContext.unwatched());

        settle();

        assertAgrees();
        assertTrue(Files.notExists(index()));
    }

    @Test
    void beforeTheIndexIsThereAListIsWholeAndWordsWaitForIt() {
        reopen();

        assertEquals(COUNT, catalogue.records().keys(RecordQuery.all(), () -> false).length);
        assertEquals(COUNT, find("-quokka").length);
    }

    @Test
    void aWrongQueryIsToldAndSearchesNothing() {
        var wrong = assertThrows(WrongQueryException.class, () -> find("tilte:x"));

        assertEquals("query.unknown-name-near", wrong.problems().getFirst().code());
    }

    @Test
    void countsFollowACorrection() {
        Catalogues.save(catalogue, 3, Field.COUNTRY, "QUOKKALAND");

        var counts = catalogue.searches().counts(RecordQuery.all(), List.of(wish(Facet.COUNTRY, "quokka")));

        assertEquals(
                "[Count[value=QUOKKALAND, records=1]]",
                counts.values().iterator().next().values().toString());
        assertEquals(
                "[Count[value=Ana Tester, records=1]]",
                catalogue.searches().counts(RecordQuery.all(), List.of(wish(Facet.PERSON, "ana"))).values().stream()
                        .findFirst()
                        .orElseThrow()
                        .values()
                        .toString());
    }

    private static FacetWish wish(Facet facet, String part) {
        return new FacetWish(facet, part, false, 10);
    }

    private void sourceOfAll(String text) {
        var edit = new Edit.SetText(Slot.of(Field.SOURCE), text);
        catalogue.corrections().apply(edit, new Selection.Matching(RecordQuery.all()), "", JobContext.unwatched());
    }

    private void reopen() {
        catalogue.close();
        catalogue = Catalogues.open(root());
    }

    private void settle() {
        catalogue.searches().settle(JobContext.unwatched());
    }

    private long[] find(String words) {
        return catalogue.records().keys(RecordQuery.all().withWords(words), () -> false);
    }

    /// For every queue the index finds what the database does.
    private void assertAgrees() {
        var now = Catalogues.CLOCK.instant();
        for (var queue : Queue.values()) {
            var query = RecordQuery.all().in(queue);
            long[] listed = catalogue.searches().plain(query, now, () -> false);
            assertArrayEquals(listed, catalogue.records().keys(query, () -> false), queue.toString());
        }
    }
}
