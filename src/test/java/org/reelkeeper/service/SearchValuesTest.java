package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.Sort;

class SearchValuesTest {

    @TempDir
    Path folder;

    @Test
    void valuesComeWithAsManyRecordsAsASearchForThemFinds() throws IOException {
        try (var catalogue = Catalogues.open(folder.resolve("catalogue"))) {
            Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 7, 60));
            for (long key : List.of(1L, 2L, 3L)) {
                Catalogues.save(catalogue, key, Field.CITY, "São Porto");
                Catalogues.save(catalogue, key, Field.COUNTRY, "Portugalia");
            }
            Catalogues.save(catalogue, 3, Field.CITY, "Sao Paulo");
            catalogue.searches().settle(JobContext.unwatched());

            assertEquals(
                    List.of(new Count("São Porto", 2), new Count("Sao Paulo", 1)),
                    catalogue.searches().values(Field.CITY, "sao p", 5, () -> false));
            assertEquals(
                    List.of(new Count("São Porto", 2)),
                    catalogue.searches().values(Field.CITY, "sao p", 1, () -> false));
            assertEquals(
                    List.of(new Count("Portugalia", 3)), catalogue.searches().values(Facet.COUNTRY, "portugalia", 5));
            assertTrue(catalogue
                    .searches()
                    .values(Field.STORY_TEXT, "", 5, () -> false)
                    .isEmpty());
            assertEquals(0, catalogue.searches().left());
        }
    }

    @Test
    void theNextThatBeginsSoIsFoundInAnyOrderAndItsColumnsCanBeRead() throws IOException {
        try (var catalogue = Catalogues.open(folder.resolve("catalogue"))) {
            Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 7, 20));
            for (long key : List.of(5L, 12L)) {
                Catalogues.save(catalogue, key, Field.TITLE, "Österreich: ferry " + key);
            }
            Catalogues.save(catalogue, 12, Field.CITY, "Graz");
            var listed = catalogue.records().keys(RecordQuery.all(), () -> false);
            var searches = catalogue.searches();

            assertEquals(5, listed[searches.next(listed, 0, Sort.TITLE, "öster").orElseThrow()]);
            assertEquals(
                    12, listed[searches.next(listed, 5, Sort.RIGHTS, "öster").orElseThrow()]);
            assertEquals(
                    5, listed[searches.next(listed, 12, Sort.TITLE, "ÖSTER").orElseThrow()]);
            assertTrue(searches.next(listed, 0, Sort.CITY, "öster").isEmpty());
            assertEquals(12, listed[searches.next(listed, 0, Sort.CITY, "gra").orElseThrow()]);

            assertEquals(
                    Map.of(5L, Map.of(Sort.CITY, "", Sort.LOAD, "1"), 12L, Map.of(Sort.CITY, "Graz", Sort.LOAD, "1")),
                    catalogue.records().texts(List.of(5L, 12L), Set.of(Sort.CITY, Sort.LOAD)));
        }
    }
}
