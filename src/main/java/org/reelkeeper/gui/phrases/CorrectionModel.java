package org.reelkeeper.gui.phrases;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.rules.RuleFormModel;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.Phrase;

/// The rules of a statement while a person puts them right. On the thread of the window.
public final class CorrectionModel {

    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RuleFormModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private final Supplier<ZoneId> zone;
    private final BooleanBinding ready;
    private Optional<Phrase> phrase = Optional.empty();
    private Optional<Rule> edited = Optional.empty();

    CorrectionModel(Supplier<ZoneId> zone) {
        this.zone = zone;
        ready = Bindings.createBooleanBinding(
                () -> form.get().isEmpty()
                        && reading().filter(ReadStatement::canBeConfirmed).isPresent(),
                rules,
                form);
    }

    void begin(Phrase corrected) {
        phrase = Optional.of(corrected);
        form.set(Optional.empty());
        rules.setAll(corrected.rules());
    }

    public ObservableList<Rule> rules() {
        return rules;
    }

    /// The rule that is being made or changed.
    public ReadOnlyObjectProperty<Optional<RuleFormModel>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Whether the rules say something and leave nothing open.
    public BooleanBinding readyBinding() {
        return ready;
    }

    Optional<ReadStatement> reading() {
        return phrase.map(open -> new ReadStatement(open.source(), open.text(), rules));
    }

    public void add() {
        edited = Optional.empty();
        phrase.ifPresent(open -> form.set(Optional.of(RuleFormModel.fresh(open.text(), zone.get()))));
    }

    public void edit(Rule rule) {
        edited = Optional.of(rule);
        form.set(Optional.of(RuleFormModel.of(rule, zone.get())));
    }

    public void remove(Rule rule) {
        rules.remove(rule);
    }

    public void cancel() {
        form.set(Optional.empty());
    }

    /// Puts the rule of the form among the others, in the place of the one that it was made from.
    public void keep() {
        form.get().filter(model -> model.readyBinding().get()).ifPresent(model -> {
            int place = edited.map(rules::indexOf).orElse(-1);
            form.set(Optional.empty());
            if (place < 0) {
                rules.add(model.rule());
            } else {
                rules.set(place, model.rule());
            }
        });
    }
}
