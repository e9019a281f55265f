package org.reelkeeper.gui.record;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.check.Finding;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Slot;

/// State of one row: the text as saved, as typed and as the source has it, and what is wrong with it. A text that
/// nobody typed is never written.
public final class FieldRowModel {

    private final Slot slot;
    private final ReadOnlyObjectWrapper<FieldText> saved;
    private final ReadOnlyObjectWrapper<Optional<FieldText>> meanwhile =
            new ReadOnlyObjectWrapper<>(this, "meanwhile", Optional.empty());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyBooleanWrapper unfolded = new ReadOnlyBooleanWrapper(this, "unfolded");
    private final ObservableList<Finding> problems = FXCollections.observableArrayList();
    private final BooleanBinding typed;
    private final BooleanBinding changed;
    private String sent = "";

    FieldRowModel(Slot slot) {
        this.slot = slot;
        this.saved = new ReadOnlyObjectWrapper<>(this, "saved", absent(slot.field()));
        this.typed = Bindings.createBooleanBinding(
                () -> !text.get().equals(saved.get().text()), text, saved);
        this.changed = Bindings.createBooleanBinding(this::differsFromSource, text, saved);
    }

    public Slot slot() {
        return slot;
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FieldText> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The field as somebody else wrote it while a person typed here, until the person chose.
    public ReadOnlyObjectProperty<Optional<FieldText>> meanwhileProperty() {
        return meanwhile.getReadOnlyProperty();
    }

    /// Whether the text is not what is saved.
    public BooleanBinding typedBinding() {
        return typed;
    }

    /// Whether the text is not what the source has.
    public BooleanBinding changedBinding() {
        return changed;
    }

    /// Whether the row shows: the record has the field, or a person asked for it.
    public ReadOnlyBooleanProperty unfoldedProperty() {
        return unfolded.getReadOnlyProperty();
    }

    public ObservableList<Finding> problems() {
        return problems;
    }

    public String sourceText() {
        return saved.get().asLoaded().text();
    }

    public boolean isInSource() {
        return !saved.get().asLoaded().isAbsent();
    }

    public void type(String typedText) {
        text.set(typedText);
    }

    public void unfold() {
        unfolded.set(true);
    }

    public void revert() {
        text.set(sourceText());
    }

    public void keepMine() {
        meanwhile.get().ifPresent(saved::set);
        meanwhile.set(Optional.empty());
    }

    public void takeTheirs() {
        meanwhile.get().ifPresent(theirs -> text.set(theirs.text()));
        keepMine();
    }

    /// Shows the field of another record.
    void show(FieldText now) {
        meanwhile.set(Optional.empty());
        sent = now.text();
        saved.set(now);
        text.set(now.text());
        unfolded.set(!now.isAbsent());
    }

    /// Shows a later state of the same record. What is typed stays; when it was typed over a text that is no longer
    /// there, the person is asked.
    void showLater(FieldText now) {
        boolean typedOver = typed.get()
                && !now.text().equals(text.get())
                && !now.text().equals(saved.get().text())
                && !now.text().equals(sent);
        if (typedOver) {
            meanwhile.set(Optional.of(now));
            return;
        }
        boolean follow = !typed.get();
        meanwhile.set(Optional.empty());
        saved.set(now);
        if (follow) {
            text.set(now.text());
        }
        unfolded.set(unfolded.get() || !now.isAbsent());
    }

    /// What saving this row does to the record; a field that a person added and emptied again goes away.
    Optional<Edit> edit() {
        if (!typed.get()) {
            return Optional.empty();
        }
        sent = text.get();
        return Optional.of(
                text.get().isEmpty() && !isInSource() ? new Edit.Revert(slot) : new Edit.SetText(slot, sent));
    }

    private boolean differsFromSource() {
        return !text.get().equals(sourceText());
    }

    static FieldText absent(Field field) {
        return FieldText.absent(field, Labels.standard().nameOf(field));
    }
}
