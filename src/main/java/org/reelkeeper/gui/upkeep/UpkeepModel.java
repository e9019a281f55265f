package org.reelkeeper.gui.upkeep;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.gui.upkeep.UpkeepDesk.Outcome;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// The task that is running and what each task has told. One task at a time. On the thread of the window.
public final class UpkeepModel {

    private final Map<UpkeepTask, ReadOnlyObjectWrapper<Optional<Outcome>>> outcomes = new EnumMap<>(UpkeepTask.class);
    private final ReadOnlyObjectWrapper<Optional<UpkeepTask>> running =
            new ReadOnlyObjectWrapper<>(this, "running", Optional.empty());
    private final JobWatch watch;
    private final UpkeepDesk desk;
    private final JobRunner jobs;
    private final Faults faults;
    private JobHandle current = () -> {};

    public UpkeepModel(UpkeepDesk desk, JobRunner jobs, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.jobs = jobs;
        this.faults = faults;
        watch = new JobWatch(nanos);
        for (var task : UpkeepTask.values()) {
            outcomes.put(task, new ReadOnlyObjectWrapper<>(this, task.word(), Optional.empty()));
        }
    }

    public ReadOnlyObjectProperty<Optional<UpkeepTask>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty(UpkeepTask task) {
        return outcome(task).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<Outcome>> outcome(UpkeepTask task) {
        return outcomes.getOrDefault(task, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    public JobWatch watch() {
        return watch;
    }

    public void backUp(Path file) {
        start(UpkeepTask.BACK_UP, context -> desk.backUp(file, context));
    }

    public void restore(Path backup, Path folder) {
        start(UpkeepTask.RESTORE, context -> desk.restore(backup, folder, context));
    }

    public void verify() {
        start(UpkeepTask.VERIFY, desk::verify);
    }

    public void rebuild() {
        start(UpkeepTask.REBUILD, desk::rebuild);
    }

    private void start(UpkeepTask task, Job<Outcome> work) {
        if (running.get().isPresent()) {
            return;
        }
        running.set(Optional.of(task));
        outcome(task).set(Optional.empty());
        watch.begin();
        current = jobs.start(
                "upkeep.job." + task.word(),
                (JobContext context) -> work.run(watch.around(context)),
                told -> finish(task, told),
                failure -> fail(task, failure));
    }

    private void finish(UpkeepTask task, Outcome told) {
        running.set(Optional.empty());
        outcome(task).set(Optional.of(told));
    }

    private void fail(UpkeepTask task, Throwable failure) {
        var refusal = Sentence.refusal(failure);
        if (refusal.isEmpty()) {
            faults.report(failure);
        }
        var said = refusal.orElse(new Sentence("upkeep.failed." + task.word(), List.of()));
        finish(task, new Outcome(false, List.of(said)));
    }

    public void stop() {
        current.cancel();
        running.get()
                .ifPresent(task ->
                        finish(task, new Outcome(false, List.of(new Sentence("upkeep.stopped", List.of())))));
    }
}
