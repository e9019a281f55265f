package org.reelkeeper.gui.queues;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;

/// Which queue is chosen and how many records each one holds.
public final class QueueModel {

    private final ObjectProperty<RecordQuery> query;
    private final Supplier<Contents> reader;
    private final JobRunner jobs;
    private final Faults faults;
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(
            this, "contents", new Contents(new QueueCounts(Map.of(), Instant.MAX), List.of()));
    private JobHandle current = () -> {};

    public QueueModel(ObjectProperty<RecordQuery> query, Supplier<Contents> reader, JobRunner jobs, Faults faults) {
        this.query = query;
        this.reader = reader;
        this.jobs = jobs;
        this.faults = faults;
    }

    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    public ObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    public void choose(Queue queue) {
        query.set(query.get().in(queue));
    }

    public void chooseLoad(long number) {
        query.set(query.get().ofLoad(number));
    }

    /// Counts again; the counts shown stay until then.
    public void refresh() {
        current.cancel();
        current = jobs.start("count", _ -> reader.get(), contents::set, faults::report);
    }
}
