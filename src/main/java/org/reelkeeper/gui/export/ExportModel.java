package org.reelkeeper.gui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.ExportReport;
import org.reelkeeper.service.ExportRequest.Format;

/// What is to be exported, what that would write, and what it wrote. On the thread of the window.
public final class ExportModel {

    /// What an export wrote, and where.
    public record Written(ExportReport counts, Path file) {}

    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.TEXT);
    private final ObjectProperty<ExportScope> scope = new SimpleObjectProperty<>(this, "scope", ExportScope.SHOWN);
    private final BooleanProperty embargoed = new SimpleBooleanProperty(this, "embargoed");
    private final BooleanProperty withdrawn = new SimpleBooleanProperty(this, "withdrawn");
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ReadOnlyObjectWrapper<Optional<ExportReport>> forecast =
            new ReadOnlyObjectWrapper<>(this, "forecast", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Written>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final JobWatch watch;
    private final ExportDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private JobHandle asking = () -> {};
    private JobHandle current = () -> {};

    public ExportModel(ExportDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        watch = new JobWatch(nanos);
        scope.subscribe((_, _) -> refresh()); // not before the page is shown, since it may take long
        embargoed.subscribe((_, _) -> refresh());
        withdrawn.subscribe((_, _) -> refresh());
    }

    public List<ExportScope> scopes() {
        return desk.scopes();
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    public ObjectProperty<ExportScope> scopeProperty() {
        return scope;
    }

    public BooleanProperty embargoedProperty() {
        return embargoed;
    }

    public BooleanProperty withdrawnProperty() {
        return withdrawn;
    }

    /// The path as typed or chosen.
    public StringProperty fileProperty() {
        return file;
    }

    /// What would be written now; empty while nobody knows.
    public ReadOnlyObjectProperty<Optional<ExportReport>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Written>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public JobWatch watch() {
        return watch;
    }

    /// Counts anew, such as when the list shows other records.
    public void refresh() {
        forecast.set(Optional.empty());
        asking.cancel();
        var wish = wish();
        asking = reading.start(
                "export.job.forecast",
                context -> desk.forecast(wish, context),
                counts -> forecast.set(Optional.of(counts)),
                faults::report);
    }

    private ExportWish wish() {
        return new ExportWish(format.get(), scope.get(), embargoed.get(), withdrawn.get());
    }

    public void export() {
        written.set(Optional.empty());
        refusal.set(Sentence.NONE);
        working.set(true);
        watch.begin();
        var wish = wish();
        var target = Path.of(file.get().strip());
        current = writing.start(
                "export.job.export",
                context -> new Written(desk.export(wish, target, watch.around(context)), target),
                this::done,
                this::fail);
    }

    private void done(Written outcome) {
        working.set(false);
        written.set(Optional.of(outcome));
    }

    private void fail(Throwable failure) {
        working.set(false);
        Sentence.refusal(failure).ifPresentOrElse(refusal::set, () -> {
            refusal.set(new Sentence("export.failed", List.of(file.get())));
            faults.report(failure);
        });
    }

    /// Stops; the file is left as it was before.
    public void stop() {
        current.cancel();
        working.set(false);
    }
}
