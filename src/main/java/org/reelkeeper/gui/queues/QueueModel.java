package org.reelkeeper.gui.queues;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Scope;

/// Which queue is chosen and how many records each one holds.
public final class QueueModel {

    private final ObjectProperty<RecordQuery> query;
    private final Supplier<Contents> reader;
    private final JobRunner jobs;
    private final Faults faults;
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(
            this, "contents", new Contents(new QueueCounts(Map.of(), Instant.MAX), List.of()));
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(this, "counting");
    private boolean again;

    public QueueModel(ObjectProperty<RecordQuery> query, Supplier<Contents> reader, JobRunner jobs, Faults faults) {
        this.query = query;
        this.reader = reader;
        this.jobs = jobs;
        this.faults = faults;
    }

    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public ObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    public void choose(Queue queue) {
        query.set(query.get().in(queue));
    }

    public void chooseEnded() {
        query.set(query.get()
                .within(new Scope.EmbargoesEnded(contents.get().ended().since())));
    }

    public void chooseLoad(long number) {
        query.set(query.get().ofLoad(number));
    }

    /// Counts again; the counts shown stay until then. A count cannot be stopped, so the next one waits for it.
    public void refresh() {
        if (counting.get()) {
            again = true;
            return;
        }
        again = false;
        counting.set(true);
        jobs.start(
                "count",
                _ -> reader.get(),
                counted -> {
                    contents.set(counted);
                    answered();
                },
                fault -> {
                    faults.report(fault);
                    answered();
                });
    }

    private void answered() {
        counting.set(false);
        if (again) {
            refresh();
        }
    }
}
