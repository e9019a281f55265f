package org.reelkeeper.gui.collections;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.rules.RuleFormModel;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.InheritedRules.Collection;

/// The collections that have rules, and the one that is looked at. Every rule that comes or goes is kept at once. On the
/// thread of the window.
public final class CollectionsModel {

    /// The fields that make a collection.
    static final List<Field> FIELDS = List.of(Field.COPYRIGHT_HOLDER, Field.SOURCE);

    private final ObservableList<Collection> collections = FXCollections.observableArrayList();
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ObjectProperty<Field> field = new SimpleObjectProperty<>(this, "field", Field.COPYRIGHT_HOLDER);
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final ReadOnlyObjectWrapper<Optional<RuleFormModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rule>> removed =
            new ReadOnlyObjectWrapper<>(this, "removed", Optional.empty());
    private final BooleanBinding nameless =
            Bindings.createBooleanBinding(() -> value.get().isBlank(), value);
    private final CollectionsDesk desk;
    private final Supplier<ZoneId> zone;
    private final JobRunner jobs;
    private final Faults faults;
    private final Runnable changed;

    /// @param changed hears when records inherit other rules
    public CollectionsModel(
            CollectionsDesk desk, Supplier<ZoneId> zone, JobRunner jobs, Faults faults, Runnable changed) {
        this.changed = changed;
        this.desk = desk;
        this.zone = zone;
        this.jobs = jobs;
        this.faults = faults;
        field.subscribe(_ -> showRules());
        value.subscribe(_ -> showRules());
    }

    public ObservableList<Collection> collections() {
        return collections;
    }

    /// The rules of the collection that is looked at.
    public ObservableList<Rule> rules() {
        return rules;
    }

    public ObjectProperty<Field> fieldProperty() {
        return field;
    }

    public StringProperty valueProperty() {
        return value;
    }

    /// The rule that is being made.
    public ReadOnlyObjectProperty<Optional<RuleFormModel>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// The rule that was taken away last from the collection that is looked at.
    public ReadOnlyObjectProperty<Optional<Rule>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /// Whether no collection is named, so that no rule can be kept for it.
    BooleanBinding namelessBinding() {
        return nameless;
    }

    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Begins with the collection of the record that is open, unless a rule is being made.
    public void begin() {
        if (form.get().isEmpty()) {
            showPresent();
        }
        refresh();
    }

    private void showPresent() {
        FIELDS.stream()
                .filter(some -> desk.present(some).isPresent())
                .findFirst()
                .ifPresent(some -> {
                    field.set(some);
                    value.set(desk.present(some).orElse(""));
                });
    }

    public void refresh() {
        jobs.start("collections.reading", _ -> desk.all(), this::showAll, faults::report);
    }

    private void showAll(List<Collection> all) {
        collections.setAll(all);
        showRules();
    }

    /// A rule that is being made stays: the name of its collection may be put right meanwhile.
    private void showRules() {
        removed.set(Optional.empty());
        rules.setAll(rules(collections, field.get(), value.get()));
    }

    public void choose(Collection collection) {
        cancel();
        field.set(collection.field());
        value.set(collection.value());
    }

    public void add() {
        form.set(Optional.of(RuleFormModel.fresh("", zone.get())));
    }

    public void cancel() {
        form.set(Optional.empty());
    }

    public void keep() {
        form.get()
                .filter(model -> model.readyBinding().get() && !nameless.get())
                .ifPresent(model -> {
                    write(with(model.rule().withRaw(value.get().strip())), Optional.empty());
                    cancel();
                });
    }

    public void remove(Rule rule) {
        write(
                rules -> {
                    var next = new ArrayList<>(rules);
                    next.remove(rule);
                    return next;
                },
                Optional.of(rule));
    }

    /// Puts back the rule that was taken away last.
    public void putBack() {
        removed.get().ifPresent(rule -> write(with(rule), Optional.empty()));
    }

    private static UnaryOperator<List<Rule>> with(Rule rule) {
        return rules -> {
            var next = new ArrayList<>(rules);
            next.add(rule);
            return next;
        };
    }

    /// Changes the rules that the collection has when the job begins: another may be under way.
    private void write(UnaryOperator<List<Rule>> change, Optional<Rule> without) {
        var ofField = field.get();
        var ofValue = value.get().strip();
        jobs.start(
                "collections.keeping",
                _ -> {
                    desk.keep(new Collection(ofField, ofValue, change.apply(rules(desk.all(), ofField, ofValue))));
                    return desk.all();
                },
                all -> {
                    showAll(all);
                    boolean isShown =
                            field.get() == ofField && value.get().strip().equalsIgnoreCase(ofValue);
                    removed.set(without.filter(_ -> isShown));
                    changed.run();
                },
                faults::report);
    }

    private static List<Rule> rules(List<Collection> all, Field field, String value) {
        return all.stream()
                .filter(some -> some.field() == field && some.value().strip().equalsIgnoreCase(value.strip()))
                .findFirst()
                .map(Collection::rules)
                .orElse(List.of());
    }
}
