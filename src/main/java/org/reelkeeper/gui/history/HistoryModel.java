package org.reelkeeper.gui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.ChangeSetSummary;

/// The list of change sets, the one that is looked at, and taking it back. On the thread of the window.
public final class HistoryModel {

    /// So many change sets are listed; older ones are reached by asking for more.
    static final int STEP = 500;
    /// So many records of a change set are shown.
    static final int RECORDS = 100;

    private record Details(List<Change> changes, Map<Long, String> names) {}

    private final ObservableList<ChangeSetSummary> sets = FXCollections.observableArrayList();
    private final ObservableList<ChangeSetSummary> view = FXCollections.unmodifiableObservableList(sets);
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ChangeSetSummary>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final HistoryDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private JobHandle details = () -> {};
    private Map<Long, String> names = Map.of();
    private int limit = STEP;

    public HistoryModel(HistoryDesk desk, JobRunner reading, JobRunner writing, Faults faults) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
    }

    /// Newest first.
    public ObservableList<ChangeSetSummary> sets() {
        return view;
    }

    public ReadOnlyObjectProperty<Optional<ChangeSetSummary>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the open change set did; at most `RECORDS` records of it.
    public ObservableList<Change> changes() {
        return changes;
    }

    /// Why the open change set could not be taken back.
    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether there may be older change sets than those listed.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public void refresh() {
        int wanted = limit;
        reading.start("history.job.list", _ -> desk.recent(wanted), found -> show(found, wanted), faults::report);
    }

    private void show(List<ChangeSetSummary> found, int wanted) {
        more.set(found.size() >= wanted);
        var number = open.get().map(set -> set.info().number()).orElse(0L);
        sets.setAll(found);
        found.stream()
                .filter(set -> set.info().number() == number)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresentOrElse(this::open, () -> open.set(Optional.empty()));
    }

    public void showOlder() {
        limit += STEP;
        refresh();
    }

    public void open(ChangeSetSummary set) {
        if (open.get().equals(Optional.of(set))) {
            return;
        }
        open.set(Optional.of(set));
        refusal.set(Sentence.NONE);
        changes.clear();
        details.cancel();
        details = reading.start(
                "history.job.detail", _ -> details(set), found -> showChanges(set, found), faults::report);
    }

    private Details details(ChangeSetSummary set) {
        var found = desk.changes(set.info().number(), RECORDS);
        return new Details(found, desk.names(found.stream().map(Change::key).toList()));
    }

    private void showChanges(ChangeSetSummary set, Details found) {
        if (open.get().equals(Optional.of(set))) {
            names = found.names();
            changes.setAll(found.changes());
        }
    }

    /// Record id and title of a record of the open change set, else its key.
    public String name(long key) {
        var name = names.getOrDefault(key, "");
        return name.isEmpty() ? "#" + key : name;
    }

    /// Whether it makes sense to ask: acts of undo and redo are turned by taking back what they meant.
    static boolean canTakeBack(ChangeSetSummary set) {
        return !set.undone() && (set.info().kind() == Kind.EDIT || set.info().kind() == Kind.LOAD);
    }

    public void takeBack() {
        open.get().filter(HistoryModel::canTakeBack).ifPresent(set -> {
            refusal.set(Sentence.NONE);
            working.set(true);
            writing.start(
                    "history.job.taking-back",
                    context -> desk.undo(set.info().number(), context),
                    _ -> done(),
                    this::fail);
        });
    }

    private void done() {
        working.set(false);
        refresh();
    }

    private void fail(Throwable failure) {
        working.set(false);
        Sentence.refusal(failure).ifPresentOrElse(refusal::set, () -> faults.report(failure));
    }
}
