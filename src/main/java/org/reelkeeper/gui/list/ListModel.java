package org.reelkeeper.gui.list;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.RecordDrag;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.Sort;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Selection;

/// Which records are listed, which one is shown, which ones are marked. The order stands still while records are
/// edited;
/// a new question, or an act on many records, takes a new snapshot and keeps the record shown.
public final class ListModel {

    private final ListDesk desk;
    private final JobRunner jobs;
    private final Faults faults;
    private final ObjectProperty<RecordQuery> query;
    private final ReadOnlyObjectWrapper<RecordRows> rows;
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(this, "marks", Marks.NONE);
    private final ReadOnlyBooleanWrapper finding = new ReadOnlyBooleanWrapper(this, "finding");
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", -1);
    private final ReadOnlyLongWrapper key = new ReadOnlyLongWrapper(this, "key", 0);
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(this, "sought", new Sought(List.of()));
    private Set<Sort> more = Set.of();
    private JobHandle current = () -> {};
    private boolean again;

    /// A list that follows a question.
    ///
    /// @param query the question, which the side bar and the search box put as well
    public ListModel(ObjectProperty<RecordQuery> query, ListDesk desk, JobRunner jobs, Faults faults) {
        this.query = query;
        this.desk = desk;
        this.jobs = jobs;
        this.faults = faults;
        rows = new ReadOnlyObjectWrapper<>(this, "rows", rowsOf(new long[0]));
        query.subscribe((before, after) -> {
            boolean otherQuestion =
                    !before.sortedBy(after.sort(), after.ascending()).equals(after);
            if (otherQuestion) {
                marks.set(Marks.NONE);
            }
            find(otherQuestion, _ -> {});
        });
    }

    // what is shown

    public ReadOnlyObjectProperty<? extends ObservableList<ListRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public LongBinding count() {
        return Bindings.createLongBinding(() -> (long) rows.get().size(), rows);
    }

    public ReadOnlyBooleanProperty findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /// Place of the record shown, or -1.
    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    /// Key of the record shown, or 0.
    public ReadOnlyLongProperty keyProperty() {
        return key.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// What is marked in the rows.
    public ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    public ObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    public RecordQuery query() {
        return query.get();
    }

    /// All that is listed, in its order.
    public long[] keys() {
        return rows.get().keys();
    }

    /// What an act on many records is meant for: those marked, else the one shown.
    public Selection selection() {
        var picked = marks.get();
        if (picked.count(rows.get().size()) > 0) {
            return picked.all()
                    ? new Selection.Matching(query.get(), picked.exceptions())
                    : new Selection.Keys(rows.get().among(picked.exceptions()));
        }
        return new Selection.Keys(key.get() == 0 ? List.of() : List.of(key.get()));
    }

    /// What is dragged with this record: those marked when it is one of them, else it alone.
    public RecordDrag drag(long dragged) {
        return new RecordDrag(marks.get().contains(dragged) ? 0 : dragged);
    }

    // what a person does

    /// Asks again, and afterwards shows the same record if it is still there. An answer that is on its way comes first:
    /// who asks often would otherwise never hear one.
    public void refresh() {
        if (finding.get()) {
            again = true;
        } else {
            find(false, _ -> {});
        }
    }

    public void sortBy(Sort sort, boolean ascending) {
        query.set(query.get().sortedBy(sort, ascending));
    }

    /// Says which columns by choice are filled from now on.
    void fill(Set<Sort> columns) {
        if (!more.equals(columns)) {
            more = Set.copyOf(columns);
            rows.get().renewAll();
        }
    }

    public void select(int place) {
        var size = rows.get().size();
        index.set(size == 0 ? -1 : Math.clamp(place, -1, size - 1));
        key.set(index.get() < 0 ? 0 : rows.get().key(index.get()));
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /// Shows a record; when the list has it not, the list becomes that of all records first.
    public void goTo(long wanted) {
        if (!show(wanted)) {
            query.set(RecordQuery.all().sortedBy(query.get().sort(), query.get().ascending()));
            find(true, _ -> show(wanted));
        }
    }

    /// Goes to the next record, from the one shown on, that begins with what is typed; stays where there is none.
    ///
    /// @param found is told whether there is one
    void goToNext(String typed, Consumer<Boolean> found) {
        var listed = rows.get();
        int from = Math.max(0, index.get());
        var sort = query.get().sort();
        jobs.start(
                "type ahead",
                _ -> desk.next(listed.keys(), from, sort, typed),
                place -> {
                    if (listed.equals(rows.get())) {
                        place.ifPresent(this::select);
                        found.accept(place.isPresent());
                    }
                },
                faults::report);
    }

    public void toggleMark(int place) {
        if (place >= 0 && place < rows.get().size()) {
            marks.set(marks.get().toggled(rows.get().key(place)));
        }
    }

    public void markAll() {
        marks.set(Marks.ALL);
    }

    public void markNone() {
        marks.set(Marks.NONE);
    }

    // what the catalogue tells

    /// Records were changed; no keys means that they are too many to name.
    public void changed(Collection<Long> keys) {
        if (keys.isEmpty()) {
            refresh();
        } else {
            rows.get().renew(keys);
        }
    }

    /// Time has passed: what the rows at hand show of it is read again. The order and the record shown stay.
    public void timePassed() {
        rows.get().renewAll();
    }

    private void step(int by) {
        if (!rows.get().isEmpty()) {
            select(Math.clamp((long) index.get() + by, 0, rows.get().size() - 1));
        }
    }

    private boolean show(long wanted) {
        var place = rows.get().indexOfKey(wanted);
        if (place >= 0) {
            select(place);
        }
        return place >= 0;
    }

    /// A record that is listed no more gives its place to the next one, or to the first of an answer to another
    /// question.
    private void find(boolean otherQuestion, Consumer<RecordRows> then) {
        current.cancel();
        again = false;
        finding.set(true);
        var asked = query.get();
        current = jobs.start(
                "find",
                context -> desk.keys(asked, context::isCancelled),
                found -> {
                    finding.set(false);
                    show(found, otherQuestion ? 0 : index.get());
                    then.accept(rows.get());
                    findAgain();
                },
                fault -> {
                    finding.set(false);
                    faults.report(fault);
                    findAgain();
                });
    }

    private void findAgain() {
        if (again) {
            refresh();
        }
    }

    private void show(long[] found, int place) {
        var shownKey = key.get();
        rows.set(rowsOf(found));
        if (shownKey == 0 || !show(shownKey)) {
            select(Math.max(0, Math.min(place, found.length - 1)));
        }
    }

    private RecordRows rowsOf(long[] keys) {
        return new RecordRows(
                keys,
                (some, arrived, failed) -> jobs.start("rows", _ -> desk.rows(some, more), arrived, fault -> {
                    failed.run();
                    faults.report(fault);
                }),
                FxThread::later);
    }
}
