package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts.Count;

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
}
