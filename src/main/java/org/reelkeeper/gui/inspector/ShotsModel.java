package org.reelkeeper.gui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.shotlist.Stretch;

/// The summary of the open record, as typed, in rows of blocks and shots. What is typed into a row goes into the form's
/// field at the same moment, so that there is one unsaved text and never two: it is kept as a draft, shown among the
/// changes and taken back like any other typing.
public final class ShotsModel {

    /// From here on a text area answers a key too late.
    static final int LONGEST = 64 * 1024;

    private static final Slot SUMMARY = Slot.of(Field.SUMMARY);

    private final ObservableList<ShotRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ShotRow>> edited =
            new ReadOnlyObjectWrapper<>(this, "edited", Optional.empty());
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(this, "typed");
    private final OpenRecord open;
    private Optional<FormDoor> form = Optional.empty();
    private boolean isLookedAt;
    private long key;
    private String summary = "";
    private String story = "";
    /// Where the words of the edited row stand in the summary by now.
    private Stretch place = new Stretch(0, 0);

    private boolean wasTyped;

    ShotsModel(OpenRecord open) {
        this.open = open;
        open.viewProperty().subscribe(_ -> follow());
        open.typed().addListener((MapChangeListener<Slot, String>) _ -> follow());
    }

    void joinForm(FormDoor door) {
        form = Optional.of(door);
    }

    public ObservableList<ShotRow> rows() {
        return rows;
    }

    /// The row that a person types into.
    ReadOnlyObjectProperty<Optional<ShotRow>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// Whether the summary has text that is typed and not saved.
    public ReadOnlyBooleanProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// The summary is read only while somebody looks.
    void lookAt(boolean looks) {
        isLookedAt = looks;
        read();
    }

    boolean canEdit(ShotRow row) {
        return row.text().length() <= LONGEST;
    }

    /// Opens a row for typing; what was typed into another one stays typed.
    void edit(ShotRow row) {
        if (edited.get().isPresent()) {
            finish();
        }
        if (canEdit(row) && rows.contains(row)) {
            place = row.stretch();
            wasTyped = typed.get();
            edited.set(Optional.of(row));
        }
    }

    /// Puts words in the place of the edited row, and leaves every other character of the summary alone.
    void type(String words) {
        if (edited.get().isPresent() && !place.in(summary).equals(words)) {
            summary = place.replacedIn(summary, words);
            place = new Stretch(place.start(), place.start() + words.length());
            form.ifPresent(door -> door.type(SUMMARY, summary));
        }
    }

    /// Saves the row; typing that was there before it waits for the person to save the record.
    void save() {
        boolean isAlone = typed.get() && !wasTyped;
        finish();
        if (isAlone) {
            form.ifPresent(door -> door.save(SUMMARY));
        }
    }

    /// Gives the row the words that it had before.
    void leave() {
        edited.get().ifPresent(row -> type(row.text()));
        finish();
    }

    /// Shows in the form where a row stands.
    void point(ShotRow row) {
        if (edited.get().isEmpty() && rows.contains(row)) {
            open.focusOn(SUMMARY);
            form.ifPresent(door ->
                    door.point(SUMMARY, row.stretch().start(), row.stretch().end()));
        }
    }

    private void finish() {
        edited.set(Optional.empty());
        read();
    }

    private void follow() {
        var view = open.view();
        long nowKey = view.map(shown -> shown.record().key()).orElse(0L);
        var saved = view.map(shown -> shown.record().text(Field.SUMMARY)).orElse("");
        var now = open.typed().getOrDefault(SUMMARY, saved);
        story = view.map(shown -> shown.record().text(Field.STORY_TEXT)).orElse("");
        typed.set(open.typed().containsKey(SUMMARY));
        if (edited.get().isPresent() && !now.equals(summary)) {
            var moved = nowKey == key ? place.movedTo(summary, now) : Optional.<Stretch>empty();
            moved.ifPresent(found -> place = found);
            if (moved.isEmpty()) {
                edited.set(Optional.empty()); // another hand typed into the same words
            }
        }
        key = nowKey;
        summary = now;
        read();
    }

    private void read() {
        if (isLookedAt && edited.get().isEmpty()) {
            var now = summary.isBlank() ? List.<ShotRow>of() : ShotRow.of(summary, story);
            if (!now.equals(rows)) {
                rows.setAll(now);
            }
        }
    }
}
