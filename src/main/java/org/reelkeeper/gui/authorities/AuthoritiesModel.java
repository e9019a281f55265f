package org.reelkeeper.gui.authorities;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.service.AuthorityLists.Brought;

/// What staff have added to the authority lists, and the entry that is being typed. Every entry that comes or goes is kept
/// at once, and the records follow it. On the thread of the window.
public final class AuthoritiesModel {

    /// What a file brought.
    ///
    /// @param file that was read
    public record BroughtFile(Brought brought, Path file) {}

    private final ObservableList<AuthorityEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AuthorityEntry>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> told = new ReadOnlyObjectWrapper<>(this, "told", Sentence.NONE);
    private final ReadOnlyObjectWrapper<Optional<BroughtFile>> brought =
            new ReadOnlyObjectWrapper<>(this, "brought", Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final AuthoritiesDesk desk;
    private final EntryModel entry;
    private final JobRunner jobs;
    private final Faults faults;
    private final JobWatch watch;
    private JobHandle current = () -> {};

    public AuthoritiesModel(AuthoritiesDesk desk, JobRunner jobs, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.jobs = jobs;
        this.faults = faults;
        entry = new EntryModel(desk::lists);
        watch = new JobWatch(nanos);
    }

    /// What was added, in the order in which it was.
    public ObservableList<AuthorityEntry> entries() {
        return entries;
    }

    public ObjectProperty<Optional<AuthorityEntry>> chosenProperty() {
        return chosen;
    }

    public EntryModel entry() {
        return entry;
    }

    /// What became of the last act.
    public ReadOnlyObjectProperty<Sentence> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// What became of the last file that was read.
    public ReadOnlyObjectProperty<Optional<BroughtFile>> broughtProperty() {
        return brought.getReadOnlyProperty();
    }

    /// Whether records are being read anew.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public JobWatch watch() {
        return watch;
    }

    /// Whether nothing can be changed here.
    BooleanBinding readOnlyBinding() {
        return Bindings.createBooleanBinding(desk::isReadOnly);
    }

    Authorities lists() {
        return desk.lists();
    }

    public void refresh() {
        entries.setAll(desk.lists().added());
        entry.relate();
    }

    /// Adds what is typed.
    public void add() {
        entry.entry()
                .ifPresent(typed -> start("authorities.job.add", context -> desk.add(typed, context), records -> {
                    entry.clear();
                    told.set(new Sentence("authorities.added", List.of(records.toString())));
                }));
    }

    public void remove() {
        chosen.get()
                .ifPresent(old -> start(
                        "authorities.job.remove",
                        context -> desk.remove(old, context),
                        records -> told.set(new Sentence("authorities.removed", List.of(records.toString())))));
    }

    public void bring(Path file) {
        start(
                "authorities.job.bring",
                context -> desk.bring(file, context),
                outcome -> brought.set(Optional.of(new BroughtFile(outcome, file))));
    }

    public void export(Path file) {
        start(
                "authorities.job.export",
                _ -> desk.export(file),
                count -> told.set(new Sentence("authorities.exported", List.of(count.toString(), file.toString()))));
    }

    private <T> void start(String title, Job<T> job, Consumer<T> done) {
        clearTold();
        working.set(true);
        watch.begin();
        current = jobs.start(
                title,
                context -> job.run(watch.around(context)),
                outcome -> {
                    working.set(false);
                    refresh();
                    done.accept(outcome);
                },
                this::fail);
    }

    /// Stops what is under way, unless the journal has it; then the page hears of it when it is done.
    public void stop() {
        current.cancel();
        working.set(false);
    }

    /// Takes away what was told.
    public void clearTold() {
        told.set(Sentence.NONE);
        brought.set(Optional.empty());
    }

    private void fail(Throwable failure) {
        working.set(false);
        if (failure instanceof JobCancelledException) {
            return;
        }
        Sentence.refusal(failure).ifPresentOrElse(told::set, () -> {
            told.set(new Sentence("authorities.failed", List.of()));
            faults.report(failure);
        });
    }
}
