package org.reelkeeper.gui.record;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RightsWords;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.rules.RuleForm;
import org.reelkeeper.rights.Rule;

/// What the restriction text states, the rules that persons read into it, and the form that makes one.
final class RightsEditor extends VBox {

    private final RightsEditorModel model;
    private final Messages messages;
    private final RuleWords words;
    private final Button add;

    RightsEditor(RightsEditorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RuleWords(messages);
        getStyleClass().add("editor");
        this.add = add();
        getChildren().addAll(statement(), rules(), everything(), add, form());
    }

    private HBox statement() {
        var chip = new Chip();
        chip.setId("terms-statement");
        var rights = new RightsWords(messages);
        model.rightsProperty().subscribe(shown -> shown.ifPresent(known -> rights.show(chip, known)));
        return new HBox(chip);
    }

    private VBox rules() {
        var box = new VBox();
        box.setId("rules");
        box.getStyleClass().add("rules");
        model.written().subscribe(() -> {
            giveFocusBack(box);
            box.getChildren().clear();
            for (int place = 0; place < model.written().size(); place++) {
                box.getChildren().add(line(model.written().get(place), place));
            }
        });
        box.managedProperty().bind(Bindings.isNotEmpty(model.written()));
        return box;
    }

    /// What stands here is made anew; the focus waits at the button that stays.
    private void giveFocusBack(Node place) {
        if (place.isFocusWithin()) {
            add.requestFocus();
        }
    }

    private HBox line(Rule rule, int place) {
        var sentence = new Label(words.of(rule));
        sentence.setId("rule-" + place);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var edit = icon("rule-edit-" + place, Feather.EDIT_2, messages.get("record.rule.edit", sentence.getText()));
        edit.setOnAction(_ -> model.edit(rule));
        var remove = icon("rule-remove-" + place, Feather.X, messages.get("record.rule.remove", sentence.getText()));
        remove.setOnAction(_ -> model.remove(rule));
        var line = new HBox(sentence, edit, remove);
        line.getStyleClass().add("rule-line");
        return line;
    }

    private static Button icon(String id, Ikon icon, String words) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    /// Without a rule there is nothing that could say everything.
    private CheckBox everything() {
        var box = new CheckBox(messages.get("record.rights.everything"));
        box.setId("rules-everything");
        box.setWrapText(true);
        model.readProperty().subscribe(box::setSelected);
        box.setOnAction(_ -> model.setRead(box.isSelected()));
        box.visibleProperty().bind(Bindings.isNotEmpty(model.written()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Button add() {
        var button = new Button(messages.get("record.rule.add"));
        button.setId("rule-add");
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> model.add());
        button.visibleProperty().bind(model.formProperty().map(form -> form.isEmpty()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private StackPane form() {
        var place = new StackPane();
        place.setId("rule-form-place");
        place.managedProperty().bind(model.formProperty().map(form -> form.isPresent()));
        model.formProperty().subscribe(form -> {
            giveFocusBack(place);
            place.getChildren()
                    .setAll(form.map(rule -> new RuleForm(rule, messages, model::keep, model::cancel)).stream()
                            .toList());
            form.ifPresent(_ -> place.lookup("#rule-kind").requestFocus());
        });
        return place;
    }
}
