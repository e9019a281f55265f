package org.reelkeeper.gui.authorities;

import java.util.Collection;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.authorities.EntryModel.Kind;

/// The fields of an entry that is being typed, with what stands under them.
final class EntryForm extends VBox {

    private static final int NAME_ROWS = 3;

    private final AuthoritiesModel model;
    private final EntryModel entry;
    private final Messages messages;

    EntryForm(AuthoritiesModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        entry = model.entry();
        getStyleClass().addAll("panel", "panel-body");
        var kinds = new Choices<>(entry.kindProperty())
                .choices(
                        Kind.values(),
                        kind -> "authorities-" + word(kind),
                        kind -> messages.get("authorities.add." + word(kind)),
                        kind -> messages.get("authorities.add." + word(kind) + ".hint"));
        var names = new TextArea();
        names.setPrefRowCount(NAME_ROWS);
        names.setWrapText(true);
        getChildren()
                .addAll(
                        kinds,
                        onlyOf(Kind.PARTY, field("name", new TextField(), entry.nameProperty())),
                        field("names", names, entry.otherNamesProperty()),
                        field("where", offering(entry::countries), entry.countryProperty()),
                        onlyOf(Kind.PARTY, field("owner", offering(entry::parties), entry.ownerProperty())));
    }

    private static String word(Kind kind) {
        return kind == Kind.PARTY ? "party" : "country";
    }

    private Node field(String key, TextInputControl control, StringProperty text) {
        control.setId("authorities-" + key);
        control.textProperty().bindBidirectional(text);
        var label = new Label(messages.get("authorities.field." + key));
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        var hint = messages.get("authorities.field." + key + ".hint");
        control.setPromptText(hint);
        control.setAccessibleText(label.getText() + ". " + hint);
        return new VBox(4, label, control);
    }

    private static TextField offering(Function<String, Collection<String>> found) {
        var field = new TextField();
        TextFields.bindAutoCompletion(field, request -> found.apply(request.getUserText()));
        return field;
    }

    private Node onlyOf(Kind kind, Node node) {
        node.visibleProperty().bind(entry.kindProperty().isEqualTo(kind));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// Why the entry cannot be added.
    Node fault() {
        var fault = new Label();
        fault.setId("authorities-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.textProperty().bind(entry.faultBinding().map(sentence -> sentence.in(messages)));
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Tone.BAD.paint(fault);
        return fault;
    }

    /// The button that adds it.
    Node add() {
        var add = new Button(messages.get("authorities.add"));
        add.setId("authorities-add");
        add.getStyleClass().add("primary");
        BooleanBinding ready = entry.readyBinding();
        add.disableProperty().bind(ready.not().or(model.workingProperty()).or(model.readOnlyBinding()));
        add.setOnAction(_ -> model.add());
        return add;
    }
}
