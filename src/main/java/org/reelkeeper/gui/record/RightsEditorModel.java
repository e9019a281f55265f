package org.reelkeeper.gui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.rules.RuleFormModel;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.RecordView;

/// The rules that a person reads into the restriction text: state and decisions of the rights editor. Every rule that
/// comes, goes or changes is a change of the record; the text itself stays as written.
public final class RightsEditorModel {

    private final ObservableList<Rule> written = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RecordRights>> rights =
            new ReadOnlyObjectWrapper<>(this, "rights", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuleFormModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final OpenRecord open;
    private final Workplace workplace;
    private PersonRules person = new PersonRules("", List.of());
    private Optional<Rule> edited = Optional.empty();
    private long shownKey;

    public RightsEditorModel(OpenRecord open, Workplace workplace) {
        this.open = open;
        this.workplace = workplace;
        open.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    /// The rules that persons wrote.
    public ObservableList<Rule> written() {
        return written;
    }

    public ReadOnlyObjectProperty<Optional<RecordRights>> rightsProperty() {
        return rights.getReadOnlyProperty();
    }

    /// The rule that is being made or changed.
    public ReadOnlyObjectProperty<Optional<RuleFormModel>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Whether a person said that the rules say everything the text says.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public void add() {
        edited = Optional.empty();
        form.set(Optional.of(RuleFormModel.fresh(raw(), workplace.zone())));
    }

    public void edit(Rule rule) {
        edited = Optional.of(rule);
        form.set(Optional.of(RuleFormModel.of(rule, workplace.zone())));
    }

    public void cancel() {
        form.set(Optional.empty());
    }

    /// Puts the rule of the form among the others. When the rule that it was made from is gone by now, say because an
    /// act was undone, it takes no other's place.
    public void keep() {
        form.get().filter(model -> model.readyBinding().get()).ifPresent(model -> {
            var rules = new ArrayList<>(written);
            int place = edited.map(rules::indexOf).orElse(-1);
            if (place < 0) {
                rules.add(model.rule());
            } else {
                rules.set(place, model.rule());
            }
            write(person.read(), rules);
        });
    }

    public void remove(Rule rule) {
        var rules = new ArrayList<>(written);
        rules.remove(rule);
        write(person.read(), rules);
    }

    /// Says, or says no longer, that the rules say everything the present text says.
    public void setRead(boolean all) {
        if (all != read.get()) {
            write(all ? raw() : "", written);
        }
    }

    private void write(String newRead, List<Rule> rules) {
        var slot = Slot.of(Field.RULES);
        var next = person.withTerms(newRead, rules);
        var edit = next.isEmpty() ? new Edit.Revert(slot) : new Edit.SetText(slot, next.text());
        open.apply(edit, "", this::cancel);
    }

    private void show(RecordView view) {
        if (view.record().key() != shownKey) {
            shownKey = view.record().key();
            cancel();
        }
        person = PersonRules.of(view.record());
        rights.set(Optional.of(view.rights()));
        written.setAll(person.rules());
        read.set(!person.rules().isEmpty() && person.read().equals(raw()));
    }

    private String raw() {
        return rights.get().map(known -> known.terms().raw()).orElse("");
    }
}
