package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;

/// Work sets and saved searches are part of the catalogue.
class KeptListsTest {

    private static final String ODD = " “Ünïcode” \\ / \" {0} 東京 \uD83C\uDFA5 = # \t";

    @TempDir
    Path folder;

    private static final RecordQuery QUESTION = RecordQuery.all()
            .in(Queue.WITH_PROBLEMS)
            .withWords("\"red square\" AND country:russia")
            .picking(new Pick(Facet.COUNTRY, Set.of("RUSSIA", ""), false))
            .picking(new Pick(Facet.HOLDER, Set.of("POOL"), true))
            .sortedBy(Sort.DATE, false);

    private Path place() {
        return folder.resolve("catalogue");
    }

    @Test
    void listsOutliveTheProgramAndTheDatabase() throws IOException {
        try (var catalogue = Catalogues.open(place())) {
            Catalogues.load(catalogue, Catalogues.records(folder.resolve("bag.txt"), 1, 20));
            catalogue.savedSearches().keep(new SavedSearch(ODD, QUESTION));
            catalogue.workSets().make(ODD, List.of(3L, 1L, 2L, 9L));
            catalogue.workSets().make("Gone", List.of(1L));
            catalogue.workSets().delete(2);
        }
        try (var catalogue = Catalogues.open(place())) {
            assertLists(catalogue);
        }
        try (var catalogue = Catalogues.rebuilt(place())) {
            assertLists(catalogue);
            catalogue.searches().settle(JobContext.unwatched());
            assertArrayEquals(
                    new long[] {1, 2, 3, 9},
                    catalogue.records().keys(RecordQuery.all().ofWorkSet(1), () -> false));
        }
    }

    private static void assertLists(Catalogue catalogue) {
        assertEquals(
                List.of(new SavedSearch(ODD, QUESTION)),
                catalogue.savedSearches().all());
        assertEquals(List.of(new WorkSet(1, ODD, 4)), catalogue.workSets().all());
        assertArrayEquals(new long[] {1, 2, 3, 9}, catalogue.workSets().keysOf(1));
    }

    @Test
    void searchesAreRenamedMovedReplacedAndDeleted() {
        try (var catalogue = Catalogues.open(place())) {
            var searches = catalogue.savedSearches();
            List.of("one", "two", "three").forEach(name -> searches.keep(new SavedSearch(name, QUESTION)));

            searches.move("three", -1);
            assertEquals(List.of("one", "three", "two"), names(catalogue));
            searches.move("three", 9);
            searches.move("nobody", 1);
            assertEquals(List.of("one", "two", "three"), names(catalogue));

            searches.rename("two", "zwei");
            assertEquals(List.of("one", "zwei", "three"), names(catalogue));
            searches.rename("one", "three");
            assertEquals(List.of("three", "zwei"), names(catalogue));
            searches.rename("zwei", "zwei");
            assertEquals(List.of("three", "zwei"), names(catalogue));

            searches.keep(new SavedSearch("three", RecordQuery.all()));
            assertEquals(RecordQuery.all(), searches.all().getFirst().query());
            searches.delete("three");
            assertEquals(List.of("zwei"), names(catalogue));
        }
    }

    private static List<String> names(Catalogue catalogue) {
        return catalogue.savedSearches().all().stream().map(SavedSearch::name).toList();
    }

    @Test
    void recordsArePutIntoAWorkSetOnceAndTakenOut() {
        try (var catalogue = Catalogues.open(place())) {
            var sets = catalogue.workSets();
            var set = sets.make("Harbours", List.of(5L, 5L, 4L));
            assertEquals(new WorkSet(1, "Harbours", 2), set);
            assertEquals(4, sets.add(1, List.of(4L, 6L, 100L)).records());
            assertEquals(3, sets.remove(1, List.of(6L, 7L)).records());
            sets.rename(1, "Ports");
            assertEquals(List.of(new WorkSet(1, "Ports", 3)), sets.all());
            assertArrayEquals(new long[] {4, 5, 100}, sets.keysOf(1));
        }
    }

    @Test
    void aWorkSetThatWasDeletedComesBackAsItWas() {
        try (var catalogue = Catalogues.open(place())) {
            var sets = catalogue.workSets();
            var set = sets.make("Harbours", List.of(1L, 2L));
            sets.delete(set.number());
            assertEquals(List.of(), sets.all());
            assertThrows(RefusedActException.class, () -> sets.add(set.number(), List.of(3L)));

            assertEquals(2, sets.make("Another", List.of(7L)).number());
            sets.bringBack(set, List.of(1L, 2L));
            assertEquals(
                    List.of("Another", "Harbours"),
                    sets.all().stream().map(WorkSet::name).toList());
            assertArrayEquals(new long[] {1, 2}, sets.keysOf(1));
        }
    }

    @Test
    void aWorkSetHasALimitAndWhatIsRefusedChangesNothing() {
        try (var catalogue = Catalogues.open(place())) {
            var most = LongStream.rangeClosed(1, WorkSets.MOST).boxed().toList();
            var sets = catalogue.workSets();
            sets.make("Full", most);
            assertThrows(RefusedActException.class, () -> sets.add(1, List.of(WorkSets.MOST + 1L)));
            assertEquals(List.of(new WorkSet(1, "Full", WorkSets.MOST)), sets.all());
        }
    }

    @Test
    void everyChangeOfAListIsTold() {
        try (var catalogue = Catalogues.open(place())) {
            var told = new ArrayList<CatalogueEvent>();
            try (var _ = catalogue.subscribe(told::add)) {
                catalogue.workSets().make("Harbours", List.of(1L));
                catalogue.savedSearches().keep(new SavedSearch("Red", QUESTION));
            }
            assertEquals(List.of(new CatalogueEvent.ListsChanged(), new CatalogueEvent.ListsChanged()), told);
        }
    }

    @Test
    void aQuestionIsReadFromItsTextAndNonsenseIsNone() {
        assertEquals(Optional.of(QUESTION), RecordQueryJson.of(RecordQueryJson.text(QUESTION)));
        var set = RecordQuery.all().ofWorkSet(12);
        assertEquals(Optional.of(set), RecordQueryJson.of(RecordQueryJson.text(set)));
        for (var nonsense : List.of("", "{", "[]", "{}", "{\"queue\":\"NO\",\"words\":\"\",\"picks\":[]}", "7")) {
            assertEquals(Optional.empty(), RecordQueryJson.of(nonsense), nonsense);
        }
    }
}
