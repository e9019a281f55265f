package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// The way to the next record that waits for work, near and far.
class UnfinishedTest {

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private long[] keys;

    @BeforeEach
    void loadRecords() throws IOException {
        catalogue = Catalogues.open(folder.resolve("catalogue"));
        Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 5, 500));
        keys = Catalogues.keys(catalogue);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void theNextOneIsFoundNearAndFarAndBeforeTheFirst() {
        assertEquals(OptionalLong.of(keys[10]), next(10));

        finishAllBut(keys[3], keys[12], keys[450]);

        assertEquals(OptionalLong.of(keys[12]), next(10));
        assertEquals(OptionalLong.of(keys[450]), next(13));
        assertEquals(OptionalLong.of(keys[3]), next(451));
        assertEquals(OptionalLong.of(keys[3]), next(keys.length));
    }

    @Test
    void whenAllAreFinishedThereIsNone() {
        finishAllBut();

        assertEquals(OptionalLong.empty(), next(10));
    }

    /// An act on all that match but a few leaves those as they are.
    private void finishAllBut(Long... some) {
        var edit = new Edit.SetText(Slot.of(Field.REVIEW), "corrected");
        var others = new Selection.Matching(RecordQuery.all(), Set.copyOf(Arrays.asList(some)));
        catalogue.corrections().apply(edit, others, "", JobContext.unwatched());
    }

    private OptionalLong next(int from) {
        return catalogue.records().nextUnfinished(keys, from, () -> false);
    }
}
