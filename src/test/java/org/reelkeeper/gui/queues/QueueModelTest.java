package org.reelkeeper.gui.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;

class QueueModelTest {

    private final HeldJobs jobs = new HeldJobs();
    private final QueueModel model =
            new QueueModel(new SimpleObjectProperty<>(RecordQuery.all()), this::count, jobs, fault -> {
                throw new AssertionError(fault);
            });
    private long counted;

    @Test
    void whoAsksForCountsWhileTheyAreMadeGetsThemAndNewOnesAfterwards() {
        model.refresh();
        model.refresh();
        model.refresh();
        jobs.letGo();

        assertEquals(1, model.contentsProperty().get().counts().of(Queue.ALL));
        assertTrue(model.countingProperty().get());

        jobs.letGo();
        jobs.letGo();

        assertEquals(2, model.contentsProperty().get().counts().of(Queue.ALL));
        assertFalse(model.countingProperty().get());
    }

    private Contents count() {
        counted++;
        return new Contents(new QueueCounts(Map.of(Queue.ALL, counted), Instant.MAX), List.of());
    }
}
