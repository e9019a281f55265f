package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.LoadPreview;
import org.reelkeeper.service.LoadReport;

/// Leads a load from its files to its report. Lives as long as the window, so a load goes on while the person looks at
/// other things. On the thread of the window.
public final class LoadModel {

    private final ReadOnlyObjectWrapper<LoadStep> step = new ReadOnlyObjectWrapper<>(this, "step", LoadStep.FILES);
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper(this, "stoppable");
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyLongWrapper records = new ReadOnlyLongWrapper(this, "records");
    private final LoadSources sources;
    private final LoadPlan plan = new LoadPlan();
    private final LoadReports reports = new LoadReports();
    private final ReportNotes notes;
    private final ConflictModel conflict;
    private final JobWatch watch;
    private final LoadDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private JobHandle current = () -> {};
    private AtomicBoolean stopped = new AtomicBoolean();
    private long running;
    private LoadStep beside = LoadStep.FILES;

    public LoadModel(LoadDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        watch = new JobWatch(nanos);
        sources = new LoadSources(reading, faults);
        notes = new ReportNotes(desk, reading, writing, faults);
        conflict = new ConflictModel(desk, reading, writing, faults);
        reports.openProperty().subscribe(open -> open.ifPresent(notes::show));
        refresh();
    }

    public ReadOnlyObjectProperty<LoadStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether there is work that can be stopped.
    public ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable.getReadOnlyProperty();
    }

    /// How many records the running load has taken.
    public ReadOnlyLongProperty recordsProperty() {
        return records.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public LoadSources sources() {
        return sources;
    }

    public LoadPlan plan() {
        return plan;
    }

    public LoadReports reports() {
        return reports;
    }

    /// What the open report notes.
    public ReportNotes notes() {
        return notes;
    }

    /// The conflict of the open report that is looked at.
    public ConflictModel conflict() {
        return conflict;
    }

    public JobWatch watch() {
        return watch;
    }

    /// Puts paths on the list and shows the list, unless a load is running.
    public void add(Collection<Path> paths) {
        if (step.get() != LoadStep.LOADING) {
            current.cancel();
            show(LoadStep.FILES);
        }
        sources.add(paths);
    }

    /// Reads what is on the list and tells what loading it would do.
    public void read() {
        show(LoadStep.READING);
        begin();
        var paths = sources.paths();
        current = reading.start(
                "load.job.reading",
                context -> desk.preview(paths, watch.around(context)),
                this::showPlan,
                failure -> fail(failure, LoadStep.FILES));
    }

    private void showPlan(LoadPreview preview) {
        plan.show(preview);
        end(LoadStep.PLAN);
    }

    public void load() {
        show(LoadStep.LOADING);
        begin();
        var paths = sources.paths();
        var leftOut = plan.choices();
        run("load.job.loading", context -> desk.load(paths, leftOut, context), LoadStep.PLAN);
    }

    /// Starts what loads. A person's stop is written down by the job itself, so that nothing can come between: when the
    /// program is left instead, the load goes on at the next start.
    private void run(String title, Job<LoadReport> work, LoadStep where) {
        var asked = stopped;
        current = writing.start(
                title,
                context -> {
                    try {
                        return work.run(watch.around(context));
                    } finally {
                        if (asked.get()) {
                            desk.stop();
                        }
                    }
                },
                this::showReport,
                failure -> fail(failure, where));
    }

    private void showReport(LoadReport report) {
        reports.open(report);
        end(LoadStep.REPORT);
        sources.clear();
        plan.clear();
        refresh();
    }

    /// Stops reading or loading. What a stopped load has stored is told by its report.
    public void stop() {
        stopped.set(true);
        current.cancel();
        if (step.get() == LoadStep.READING) {
            end(LoadStep.FILES);
        } else if (step.get() == LoadStep.LOADING) {
            stoppable.set(false);
            long before = reports.newestNumber();
            writing.start(
                    "load.job.stopping", _ -> desk.reports(), found -> showStopped(found, before), faults::report);
        }
    }

    /// The load that told of its records was the one; else one that has begun since.
    private void showStopped(List<LoadReport> found, long before) {
        reports.show(found);
        long begun = reports.newestNumber() > before ? reports.newestNumber() : 0;
        reports.of(running > 0 ? running : begun)
                .ifPresentOrElse(this::showReport, () -> end(plan.isEmpty() ? LoadStep.FILES : LoadStep.PLAN));
    }

    public void back() {
        switch (step.get()) {
            case READING -> stop();
            case PLAN -> show(LoadStep.FILES);
            case EARLIER -> show(beside);
            case REPORT -> show(LoadStep.EARLIER);
            case FILES, LOADING -> {}
        }
    }

    /// Begins with an empty list.
    public void startOver() {
        sources.clear();
        plan.clear();
        show(LoadStep.FILES);
    }

    public void showEarlier() {
        beside = step.get() == LoadStep.REPORT ? LoadStep.FILES : step.get();
        show(LoadStep.EARLIER);
        refresh();
    }

    public void open(LoadReport report) {
        reports.open(report);
        show(report.state() == LoadReport.State.RUNNING ? LoadStep.LOADING : LoadStep.REPORT);
    }

    public void takeBack() {
        reports.openProperty().get().filter(LoadReports::canTakeBack).ifPresent(report -> {
            refusal.set(Sentence.NONE);
            writing.start(
                    "load.job.taking-back",
                    context -> desk.undo(report.info().number(), context),
                    _ -> refresh(),
                    failure -> fail(failure, LoadStep.REPORT));
        });
    }

    /// Asks for the reports anew. A load that an earlier start of the program left unfinished shows itself and goes on.
    public void refresh() {
        reading.start("load.job.reports", _ -> desk.reports(), this::showReports, faults::report);
    }

    private void showReports(List<LoadReport> found) {
        reports.show(found);
        reports.running()
                .filter(_ -> step.get() == LoadStep.FILES)
                .ifPresent(report -> goOn(report, context -> resumed(report, context)));
    }

    private LoadReport resumed(LoadReport report, JobContext context) {
        return desk.resume(context).stream().findFirst().orElse(report);
    }

    /// Goes on with the open load, which was stopped.
    public void goOn() {
        reports.openProperty()
                .get()
                .filter(LoadReports::canGoOn)
                .ifPresent(report ->
                        goOn(report, context -> desk.resume(report.info().number(), context)));
    }

    private void goOn(LoadReport report, Job<LoadReport> work) {
        show(LoadStep.LOADING);
        begin();
        running = report.info().number();
        run("load.job.going-on", work, LoadStep.FILES);
    }

    /// What the catalogue tells; brought to the thread of the window by the bridge of events.
    public void hear(CatalogueEvent event) {
        switch (event) {
            case CatalogueEvent.LoadProgressed progressed -> {
                records.set(progressed.records());
                running = progressed.number();
            }
            case CatalogueEvent.RecordsChanged _ -> conflict.lookAgain();
            case CatalogueEvent.DraftChanged _,
                    CatalogueEvent.SettingsChanged _,
                    CatalogueEvent.IndexProgressed _,
                    CatalogueEvent.ListsChanged _ -> {}
        }
    }

    private void begin() {
        watch.begin();
        stopped = new AtomicBoolean();
        running = 0;
        records.set(0);
        stoppable.set(true);
    }

    private void end(LoadStep next) {
        stoppable.set(false);
        show(next);
    }

    private void show(LoadStep next) {
        refusal.set(Sentence.NONE);
        step.set(next);
    }

    private void fail(Throwable failure, LoadStep where) {
        end(where);
        Sentence.refusal(failure).ifPresentOrElse(refusal::set, () -> faults.report(failure));
    }
}
