package org.reelkeeper.gui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// The body of the form: a box for each section with its rows, its editors, and the fields that can be unfolded.
final class FormSections extends VBox {

    private final List<Part> parts = new ArrayList<>();
    private final RecordFormModel model;
    private final FieldRows rows;
    private final FieldReadings readings;
    private final EmbargoEditorModel deciding;
    private final FieldWords words;
    private final Messages messages;
    private final EmbargoEditor embargo;

    private record Part(Section section, VBox box) {}

    FormSections(RecordFormModel model, FieldRows rows, Workplace workplace, Messages messages) {
        this.model = model;
        this.rows = rows;
        this.messages = messages;
        this.words = new FieldWords(messages);
        this.readings = new FieldReadings(messages, workplace);
        this.deciding = new EmbargoEditorModel(model.open(), workplace);
        getStyleClass().add("form-sections");
        for (var section : Section.values()) {
            var box = new VBox();
            box.setId("part-" + section.id());
            box.getStyleClass().add("form-section");
            parts.add(new Part(section, box));
            fill(section, box);
            getChildren().add(box);
        }
        embargo = new EmbargoEditor(deciding, model.open(), workplace, messages);
        addEditors(workplace);
    }

    VBox box(Section section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .map(Part::box)
                .findFirst()
                .orElseThrow();
    }

    void showDownTo(Section last) {
        for (var part : parts) {
            boolean shown = part.section().compareTo(last) <= 0;
            part.box().setVisible(shown);
            part.box().setManaged(shown);
        }
    }

    EmbargoEditor embargo() {
        return embargo;
    }

    /// The first field of a section that a person can type into.
    Optional<Node> firstControl(Section section) {
        return section.fields().stream()
                .filter(field -> model.row(field).unfoldedProperty().get())
                .flatMap(field -> rows.row(Slot.of(field)).stream())
                .map(FieldRow::control)
                .findFirst();
    }

    /// The section that stands at this height.
    Section at(double height) {
        var found = Section.IDENTITY;
        for (var part : parts) {
            if (part.box().getHeight() > 0 && part.box().getLayoutY() <= height) {
                found = part.section();
            }
        }
        return found;
    }

    /// The section that the node stands in.
    Optional<Section> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(each -> parts.stream().filter(part -> part.box().equals(each)))
                .map(Part::section)
                .findFirst();
    }

    private void fill(Section section, VBox box) {
        if (section == Section.IDENTITY) {
            box.getChildren().add(recordId());
        }
        for (var field : section.fields()) {
            box.getChildren().add(rows.make(model.row(field), reading(field)));
        }
        if (section == Section.OTHER) {
            var extras = new VBox();
            extras.getStyleClass().add("form-section");
            model.extras().subscribe(() -> showExtras(extras));
            var frame = new VBox();
            frame.getStyleClass().add("form-section");
            model.frame()
                    .subscribe(() -> frame.getChildren()
                            .setAll(model.frame().stream().map(this::frame).toList()));
            box.getChildren().addAll(extras, frame);
        }
        box.getChildren().add(folded(section));
    }

    private void addEditors(Workplace workplace) {
        var open = model.open();
        box(Section.EMBARGO).getChildren().add(1, row("record.embargo.decision", embargo, "decision"));
        var rights = new RightsEditor(new RightsEditorModel(open, workplace), messages);
        box(Section.RIGHTS).getChildren().add(1, row("record.rights.rules", rights, "rules"));
        var status = new StatusEditorModel(open);
        var publication = new PublicationEditor(status, messages);
        box(Section.RIGHTS).getChildren().add(2, row("record.publication", publication, "publication"));
        var review = new ReviewChoice(status, messages);
        box(Section.RIGHTS).getChildren().add(3, row("record.review", review, "review"));
    }

    private FieldRow row(String key, Node control, String id) {
        return new FieldRow(messages.get(key), control, id);
    }

    private void showExtras(VBox box) {
        rows.forgetExtras();
        box.getChildren()
                .setAll(model.extras().stream()
                        .map(row -> rows.make(row, reading(Field.EXTRA)))
                        .toList());
    }

    private ObservableValue<FieldReading> reading(Field field) {
        if (field == Field.EXTRA) {
            return new SimpleObjectProperty<>(FieldReading.NONE);
        }
        var text = model.row(field).textProperty();
        return Bindings.createObjectBinding(
                () -> readings.of(field, text.get(), deciding.decision().isPresent()),
                text,
                model.open().viewProperty());
    }

    private FieldRow recordId() {
        var shown = readOnly("record-id-field", words.name(Field.RECORD_ID));
        shown.textProperty()
                .bind(model.open()
                        .viewProperty()
                        .map(view -> view.map(each -> each.record().text(Field.RECORD_ID))
                                .orElse("")));
        return new FieldRow(words.name(Field.RECORD_ID), shown, "record-id");
    }

    private FieldRow frame(FieldText written) {
        var name = words.name(written.field());
        var shown = new Label(ShownText.of(written.text()).shown());
        shown.setWrapText(true);
        shown.getStyleClass().add("frame-text");
        return new FieldRow(name, shown, written.field().key());
    }

    private static TextField readOnly(String id, String name) {
        var shown = new TextField();
        shown.setId(id);
        shown.setEditable(false);
        shown.setAccessibleText(name);
        shown.getStyleClass().add("read-only");
        return shown;
    }

    /// Fields that the record does not have, one button each.
    private FlowPane folded(Section section) {
        var pane = new FlowPane();
        pane.getStyleClass().add("folded-fields");
        for (var field : section.fields()) {
            var row = model.row(field);
            var button = new Button(messages.get("record.unfold", words.name(field)));
            button.setId("unfold-" + field.key());
            button.getStyleClass().add("fold-button");
            button.visibleProperty().bind(row.unfoldedProperty().not());
            button.managedProperty().bind(button.visibleProperty());
            button.setOnAction(_ -> unfold(row));
            pane.getChildren().add(button);
        }
        pane.visibleProperty().bind(folds(section));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }

    private BooleanBinding folds(Section section) {
        var dependencies = section.fields().stream()
                .map(field -> model.row(field).unfoldedProperty())
                .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> section.fields().stream()
                        .anyMatch(field -> !model.row(field).unfoldedProperty().get()),
                dependencies);
    }

    private void unfold(FieldRowModel row) {
        row.unfold();
        rows.row(row.slot()).ifPresent(view -> view.control().requestFocus());
    }
}
