package org.reelkeeper.gui.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.check.Finding;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.RecordView;

/// State and decisions of the form: its rows, what is typed, when that becomes a draft, and what saving changes. Holds
/// no control.
public final class RecordFormModel {

    private final OpenRecord open;
    private final Runnable next;
    private final List<FieldRowModel> known = Stream.of(Field.values())
            .filter(field -> field.isText() && field != Field.EXTRA)
            .map(field -> new FieldRowModel(Slot.of(field)))
            .toList();
    private final ObservableList<FieldRowModel> extras = FXCollections.observableArrayList();
    private final ObservableList<FieldText> frame = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper drafted = new ReadOnlyBooleanWrapper(this, "drafted");
    private final ReadOnlyBooleanWrapper disputed = new ReadOnlyBooleanWrapper(this, "disputed");
    private Map<String, String> kept = Map.of();
    private long shownKey;

    /// @param next goes on to the next record of the queue
    public RecordFormModel(OpenRecord open, Runnable next) {
        this.open = open;
        this.next = next;
        known.forEach(this::watch);
        open.viewProperty().subscribe(view -> view.ifPresentOrElse(this::show, this::rest));
    }

    /// One row for each field that has its own place, present or not.
    public List<FieldRowModel> known() {
        return known;
    }

    public FieldRowModel row(Field field) {
        return known.stream()
                .filter(row -> row.slot().field() == field)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for " + field));
    }

    /// Fields under labels that are not ours, in their order.
    public ObservableList<FieldRowModel> extras() {
        return extras;
    }

    /// Headings and lines without a place: shown, never typed over.
    public ObservableList<FieldText> frame() {
        return frame;
    }

    public OpenRecord open() {
        return open;
    }

    /// Whether anything is typed that is not saved.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether what is typed is kept as a draft by now.
    public ReadOnlyBooleanProperty draftedProperty() {
        return drafted.getReadOnlyProperty();
    }

    /// Whether a field was changed by somebody else while it was typed over here; saving waits for a choice.
    public ReadOnlyBooleanProperty disputedProperty() {
        return disputed.getReadOnlyProperty();
    }

    public Optional<FieldRowModel> row(Slot slot) {
        return rows().filter(row -> row.slot().equals(slot)).findFirst();
    }

    /// Puts a text into a field as if a person had typed it.
    public void type(Slot slot, String text) {
        row(slot).ifPresent(row -> {
            row.unfold();
            row.type(text);
        });
    }

    /// The person has rested or left a field: what is typed becomes the draft.
    public void rest() {
        var texts = typedByKey();
        if (!texts.equals(kept)) {
            kept = texts;
            open.keepDraft(shownKey, texts);
        }
        drafted.set(!texts.isEmpty());
    }

    /// Takes back everything that is typed.
    public void discard() {
        rows().forEach(row -> {
            row.keepMine();
            row.type(row.savedProperty().get().text());
        });
        open.forgetStaleness();
        rest();
    }

    public void save() {
        save(() -> {});
    }

    public void saveAndNext() {
        if (dirty.get()) {
            save(next);
        } else {
            next.run();
        }
    }

    /// Saves what is typed in one field; what is typed in others stays typed.
    public void save(Slot slot) {
        save(() -> row(slot).flatMap(FieldRowModel::edit).stream().toList(), () -> {});
    }

    /// Saves what is typed together with another change of the record.
    public void saveWith(Edit more, Runnable done) {
        save(() -> Stream.concat(edits().stream(), Stream.of(more)).toList(), done);
    }

    private void save(Runnable done) {
        save(this::edits, done);
    }

    private void save(Supplier<List<Edit>> wanted, Runnable done) {
        if (open.savingProperty().get() || disputed.get()) {
            return;
        }
        var edits = wanted.get();
        if (!edits.isEmpty()) {
            open.apply(new Edit.Together(edits), "", () -> {
                rest();
                done.run();
            });
        }
    }

    /// One edit a field that differs; fields that go away last, from the last copy on, so that no other slot moves.
    private List<Edit> edits() {
        var edits = rows().map(FieldRowModel::edit).flatMap(Optional::stream).toList();
        var ordered = new ArrayList<>(
                edits.stream().filter(edit -> !(edit instanceof Edit.Revert)).toList());
        edits.stream()
                .filter(Edit.Revert.class::isInstance)
                .map(Edit.Revert.class::cast)
                .sorted(Comparator.comparingInt(
                                (Edit.Revert revert) -> revert.slot().index())
                        .reversed())
                .forEach(ordered::add);
        return ordered;
    }

    private void show(RecordView view) {
        boolean same = view.record().key() == shownKey;
        if (!same) {
            rest();
        }
        shownKey = view.record().key();
        showRows(view.record(), same);
        frame.setAll(view.record().fields().stream()
                .filter(written -> written.field() == Field.HEADING || written.field() == Field.UNPLACED)
                .toList());
        rows().forEach(row -> row.problems().setAll(problemsOf(row.slot(), view)));
        kept = Map.copyOf(view.draft());
        if (!same) {
            view.draft().forEach((key, text) -> type(Slot.ofKey(key), text));
        }
        refresh();
        if (same) {
            rest(); // a change that was saved meanwhile took the draft with it
        }
    }

    private void showRows(CatalogueRecord record, boolean same) {
        int copies = record.all(Field.EXTRA).size();
        if (!same || extras.size() != copies) {
            extras.setAll(IntStream.range(0, copies)
                    .mapToObj(index -> watched(new FieldRowModel(new Slot(Field.EXTRA, index)), record))
                    .toList());
        }
        rows().forEach(row -> {
            var now = record.at(row.slot())
                    .orElseGet(() -> FieldRowModel.absent(row.slot().field()));
            if (same) {
                row.showLater(now);
            } else {
                row.show(now);
            }
        });
    }

    private FieldRowModel watched(FieldRowModel row, CatalogueRecord record) {
        record.at(row.slot()).ifPresent(row::show);
        watch(row);
        return row;
    }

    private void watch(FieldRowModel row) {
        row.textProperty().subscribe(_ -> refresh());
        row.savedProperty().subscribe(_ -> refresh());
        row.meanwhileProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        var typed = new HashMap<Slot, String>();
        rows().filter(row -> row.typedBinding().get())
                .forEach(row -> typed.put(row.slot(), row.textProperty().get()));
        open.typed().keySet().retainAll(typed.keySet());
        open.typed().putAll(typed);
        dirty.set(!typed.isEmpty());
        disputed.set(rows().anyMatch(row -> row.meanwhileProperty().get().isPresent()));
        drafted.set(!kept.isEmpty() && typedByKey().equals(kept));
    }

    private Map<String, String> typedByKey() {
        var texts = new HashMap<String, String>();
        rows().filter(row -> row.typedBinding().get())
                .forEach(row -> texts.put(row.slot().key(), row.textProperty().get()));
        return texts;
    }

    private Stream<FieldRowModel> rows() {
        return Stream.concat(known.stream(), extras.stream());
    }

    private static List<Finding> problemsOf(Slot slot, RecordView view) {
        return view.findings().stream()
                .filter(finding -> finding.slot().equals(slot))
                .toList();
    }
}
