package org.reelkeeper.gui.record;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.RecordView;

/// Publication and review state of the open record. A change of publication needs a reason, in either direction.
public final class StatusEditorModel {

    static final List<String> PUBLICATION = List.of("usable", "withheld", "withdrawn");
    static final List<String> REVIEW = List.of("loaded", "in-work", "corrected", "reviewed", "released", "question");

    private final ReadOnlyStringWrapper publication =
            new ReadOnlyStringWrapper(this, "publication", PUBLICATION.getFirst());
    private final ReadOnlyStringWrapper review = new ReadOnlyStringWrapper(this, "review", REVIEW.getFirst());
    private final ReadOnlyObjectWrapper<Optional<String>> wanted =
            new ReadOnlyObjectWrapper<>(this, "wanted", Optional.empty());
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanBinding ready = Bindings.createBooleanBinding(
            () -> wanted.get().isPresent() && !reason.get().isBlank(), wanted, reason);
    private final OpenRecord open;

    public StatusEditorModel(OpenRecord open) {
        this.open = open;
        open.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    public ReadOnlyStringProperty publicationProperty() {
        return publication.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /// The publication state that a person asked for and has not given the reason of yet.
    public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public BooleanBinding readyBinding() {
        return ready;
    }

    public void want(String state) {
        reason.set("");
        wanted.set(state.equals(publication.get()) ? Optional.empty() : Optional.of(state));
    }

    public void cancel() {
        wanted.set(Optional.empty());
    }

    public void apply() {
        if (ready.get()) {
            wanted.get()
                    .ifPresent(state ->
                            open.apply(mark(Field.PUBLICATION, state, PUBLICATION), reason.get(), this::cancel));
        }
    }

    public void setReview(String state) {
        if (!state.equals(review.get())) {
            open.apply(mark(Field.REVIEW, state, REVIEW), "", () -> {});
        }
    }

    /// The state that counts when nobody says otherwise needs no mark.
    private static Edit mark(Field field, String state, List<String> states) {
        return state.equals(states.getFirst())
                ? new Edit.Revert(Slot.of(field))
                : new Edit.SetText(Slot.of(field), state);
    }

    private void show(RecordView view) {
        cancel();
        publication.set(orFirst(view.record().text(Field.PUBLICATION), PUBLICATION));
        review.set(orFirst(view.record().text(Field.REVIEW), REVIEW));
    }

    private static String orFirst(String state, List<String> states) {
        return state.isEmpty() ? states.getFirst() : state;
    }
}
