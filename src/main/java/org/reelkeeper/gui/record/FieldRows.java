package org.reelkeeper.gui.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.rules.Tokens;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Hit;
import org.reelkeeper.query.Hits;

/// Makes the rows of the form and finds them again by their slot.
final class FieldRows {

    private final RecordFormModel model;
    private final FieldWords words;
    private final Messages messages;
    private final Consumer<Slot> showInSource;
    private final FieldLines lines;
    private final Map<Slot, FieldRow> rows = new LinkedHashMap<>();
    private final Map<Slot, BooleanProperty> compared = new HashMap<>();

    FieldRows(RecordFormModel model, FieldWords words, Messages messages, Consumer<Slot> showInSource) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.showInSource = showInSource;
        this.lines = new FieldLines(messages, words);
    }

    FieldLines lines() {
        return lines;
    }

    Optional<FieldRow> row(Slot slot) {
        return Optional.ofNullable(rows.get(slot));
    }

    /// Shows or hides what a field was in the source.
    void compare(Slot slot) {
        Optional.ofNullable(compared.get(slot)).ifPresent(shown -> shown.set(!shown.get()));
    }

    void forgetExtras() {
        rows.keySet().removeIf(slot -> slot.field() == Field.EXTRA);
    }

    /// What was typed into one record is not undone in the next.
    void startAfresh() {
        compared.values().forEach(shown -> shown.set(false));
        rows.values().forEach(row -> {
            if (row.control() instanceof TextBox box) {
                box.forgetUndo();
            }
        });
    }

    FieldRow make(FieldRowModel row, ObservableValue<FieldReading> reading) {
        var slot = row.slot();
        var id = slot.key().replace('.', '-');
        var name = words.name(slot, row.savedProperty().get().label());
        var control = control(row, id, name);
        var view = new FieldRow(name, control, id);
        markHits(row, control, view, id);
        var shown = compared.computeIfAbsent(slot, _ -> new SimpleBooleanProperty());
        view.addChangeBar(row, id, messages, name, () -> shown.set(!shown.get()));
        if (slot.field() != Field.EXTRA || row.isInSource()) {
            view.addSourceButton(id, messages.get("record.show-source", name), _ -> showInSource.accept(slot));
        }
        view.addLine(lines.hint(reading, id));
        view.addLine(lines.comparison(row, shown, id));
        view.addLine(lines.meanwhile(row, id));
        view.addLine(lines.problems(row, id));
        view.visibleProperty().bind(row.unfoldedProperty());
        view.managedProperty().bind(view.visibleProperty());
        watchFocus(view.control(), slot);
        rows.put(slot, view);
        return view;
    }

    private void markHits(FieldRowModel row, Node control, FieldRow view, String id) {
        if (control instanceof TypedText text) {
            var hits = hits(row, text.box().textProperty());
            text.mark(hits);
            view.addHitMark(hits, id, messages);
        } else {
            view.addHitMark(hits(row, row.textProperty()), id, messages);
        }
    }

    private ObservableValue<List<Hit>> hits(FieldRowModel row, ObservableValue<String> text) {
        var sought = model.open().soughtProperty();
        return Bindings.createObjectBinding(
                () -> Hits.in(text.getValue(), row.slot().field(), sought.get()), text, sought);
    }

    /// The rows that show, in the order of the form.
    List<HitWalk.Shown> shown() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isVisible())
                .map(row -> new HitWalk.Shown(row.getKey(), row.getValue()))
                .toList();
    }

    private Node control(FieldRowModel row, String id, String name) {
        var field = row.slot().field();
        if (field.isList()) {
            return tokens(row, id, name);
        }
        boolean oneLine = field != Field.SUMMARY && field != Field.STORY_TEXT;
        var text = new TypedText(row, oneLine, id, name, messages);
        text.box().promptTextProperty().bind(prompt(row));
        return text;
    }

    private Tokens tokens(FieldRowModel row, String id, String name) {
        var tokens = new Tokens("field-" + id, item -> item, messages);
        tokens.input().setAccessibleText(messages.get("record.list", name));
        tokens.onAdd(typed -> row.type(ListText.with(row.textProperty().get(), typed)));
        tokens.onRemove(place -> row.type(ListText.without(row.textProperty().get(), place)));
        row.textProperty().subscribe(text -> tokens.show(FieldLists.split(text)));
        row.textProperty()
                .subscribe(text -> tokens.input()
                        .setPromptText(text.isEmpty() ? prompt(row).getValue() : ""));
        row.savedProperty()
                .subscribe(_ -> tokens.input()
                        .setPromptText(
                                row.textProperty().get().isEmpty() ? prompt(row).getValue() : ""));
        return tokens;
    }

    /// An empty field says whether the source has its label.
    private ObservableValue<String> prompt(FieldRowModel row) {
        return row.savedProperty()
                .map(saved -> messages.get(saved.isAbsent() ? "record.prompt.absent" : "record.prompt.empty"));
    }

    private void watchFocus(Node control, Slot slot) {
        control.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.open().focusOn(slot);
            } else {
                model.rest();
            }
        });
    }
}
