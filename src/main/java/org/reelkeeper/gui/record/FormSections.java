package org.reelkeeper.gui.record;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

/// The body of the form: a box for each section with its rows, its editors, and the fields that can be unfolded. A box is
/// made when it is shown first, since most of the time of opening the form goes into its rows.
final class FormSections extends VBox {

    private final Map<Section, VBox> boxes = new EnumMap<>(Section.class);
    private final RecordFormModel model;
    private final FieldRows rows;
    private final FieldReadings readings;
    private final EmbargoEditorModel deciding;
    private final FieldWords words;
    private final Messages messages;
    private final Workplace workplace;
    private final EmbargoEditor embargo;

    FormSections(RecordFormModel model, FieldRows rows, Workplace workplace, Messages messages) {
        this.model = model;
        this.rows = rows;
        this.workplace = workplace;
        this.messages = messages;
        this.words = new FieldWords(messages);
        this.readings = new FieldReadings(messages, workplace);
        this.deciding = new EmbargoEditorModel(model.open(), workplace);
        getStyleClass().add("form-sections");
        embargo = new EmbargoEditor(deciding, model.open(), workplace, messages);
    }

    VBox box(Section section) {
        return boxes.computeIfAbsent(section, this::make);
    }

    void showDownTo(Section last) {
        var shown =
                EnumSet.range(Section.IDENTITY, last).stream().map(this::box).toList();
        int before = getChildren().size();
        if (before < shown.size()) {
            getChildren().addAll(shown.subList(before, shown.size())); // what is shown already may have the focus
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
        for (var part : boxes.entrySet()) {
            if (part.getValue().getHeight() > 0 && part.getValue().getLayoutY() <= height) {
                found = part.getKey();
            }
        }
        return found;
    }

    /// The section that the node stands in.
    Optional<Section> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(each ->
                        boxes.entrySet().stream().filter(part -> part.getValue().equals(each)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private VBox make(Section section) {
        var box = new VBox();
        box.setId("part-" + section.id());
        box.getStyleClass().add("form-section");
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
        box.getChildren().addAll(editors(section));
        box.getChildren().add(folded(section));
        return box;
    }

    private List<FieldRow> editors(Section section) {
        return switch (section) {
            case EMBARGO -> List.of(row("record.embargo.decision", embargo, "decision"));
            case RIGHTS -> rightsEditors();
            default -> List.of();
        };
    }

    private List<FieldRow> rightsEditors() {
        var rights = new RightsEditor(new RightsEditorModel(model.open(), workplace), messages);
        var status = new StatusEditorModel(model.open());
        return List.of(
                row("record.rights.rules", rights, "rules"),
                row("record.publication", new PublicationEditor(status, messages), "publication"),
                row("record.review", new ReviewChoice(status, messages), "review"));
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
