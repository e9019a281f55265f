package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;

class RedoTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final int MANY = 120;

    @TempDir
    Path temporary;

    @Test
    void everythingThatWasTakenBackCanBeRepeatedHoweverMuch() throws IOException {
        try (var catalogue = Catalogues.open(temporary.resolve("catalogue"))) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("one.txt"), 71, 1));
            for (int act = 1; act <= MANY; act++) {
                Catalogues.save(catalogue, 1, Field.CITY, "act " + act);
            }
            for (int act = 0; act < MANY; act++) {
                catalogue.corrections().undo(UNWATCHED);
            }

            for (int act = 1; act <= MANY; act++) {
                catalogue.corrections().redo(UNWATCHED);
                assertEquals("act " + act, Catalogues.record(catalogue, 1).text(Field.CITY));
            }
            assertEquals(Optional.empty(), catalogue.corrections().redoable());
        }
    }
}
