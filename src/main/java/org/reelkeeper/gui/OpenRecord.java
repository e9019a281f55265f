package org.reelkeeper.gui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.RecordView;

/// The record that is open, as form, inspector and problems pane share it: its last known state, what is typed over it,
/// and the field that has the focus. Lives on the FX thread; it asks the catalogue in jobs.
public final class OpenRecord {

    private final ReadOnlyObjectWrapper<Optional<RecordView>> view =
            new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Slot>> focus =
            new ReadOnlyObjectWrapper<>(this, "focus", Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(this, "sought", new Sought(List.of()));
    private final ObservableMap<Slot, String> typed = FXCollections.observableHashMap();
    private final RecordDesk desk;
    private final JobRunner jobs;
    private final Consumer<Throwable> faults;

    public OpenRecord(RecordDesk desk, JobRunner jobs, Consumer<Throwable> faults) {
        this.desk = desk;
        this.jobs = jobs;
        this.faults = faults;
    }

    public ReadOnlyObjectProperty<Optional<RecordView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public Optional<RecordView> view() {
        return view.get();
    }

    public ReadOnlyObjectProperty<Optional<Slot>> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /// What is marked in the texts of the record.
    public ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether the last act was refused because the record had moved on; what it is now is shown since.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// What is typed and not saved, by slot; the form writes it.
    public ObservableMap<Slot, String> typed() {
        return typed;
    }

    public boolean isOpen(long key) {
        return view.get().filter(shown -> shown.record().key() == key).isPresent();
    }

    public void show(RecordView next) {
        if (!isOpen(next.record().key())) {
            typed.clear();
            stale.set(false);
            focus.set(Optional.empty());
        }
        view.set(Optional.of(next));
    }

    public void close() {
        typed.clear();
        stale.set(false);
        focus.set(Optional.empty());
        view.set(Optional.empty());
    }

    public void focusOn(Slot slot) {
        focus.set(Optional.of(slot));
    }

    public void forgetStaleness() {
        stale.set(false);
    }

    /// Asks for the state of the record again; when somebody else changed it, say.
    public void reload() {
        view.get()
                .ifPresent(shown -> jobs.start(
                        "record.reload", _ -> desk.view(shown.record().key()), this::showIfOpen, faults));
    }

    /// Changes the record as it was shown; `done` runs once the change is durable and the new state is shown.
    public void apply(Edit edit, String why, Runnable done) {
        view.get().ifPresent(shown -> apply(shown, edit, why, done));
    }

    /// Keeps what is typed into a record, which need not be the open one any more.
    public void keepDraft(long key, Map<String, String> texts) {
        var kept = Map.copyOf(texts);
        jobs.start(
                "record.draft",
                _ -> {
                    desk.keepDraft(key, kept);
                    return key;
                },
                _ -> {},
                faults);
    }

    private void apply(RecordView shown, Edit edit, String why, Runnable done) {
        var record = shown.record();
        saving.set(true);
        jobs.start(
                "record.save",
                _ -> {
                    desk.apply(record.key(), record.revision(), edit, why);
                    return desk.view(record.key());
                },
                now -> applied(now, done),
                this::refused);
    }

    private void applied(RecordView now, Runnable done) {
        saving.set(false);
        stale.set(false);
        showIfOpen(now);
        done.run();
    }

    private void refused(Throwable fault) {
        saving.set(false);
        if (fault instanceof StaleRecordException) {
            stale.set(true);
            reload();
        } else {
            faults.accept(fault);
        }
    }

    private void showIfOpen(RecordView now) {
        if (isOpen(now.record().key())) {
            view.set(Optional.of(now));
        }
    }
}
