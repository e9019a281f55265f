package org.reelkeeper.gui.phrases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.rules.RuleForm;
import org.reelkeeper.rights.Rule;

/// The rules of a statement as a person puts them right, with the form that makes one.
final class CorrectionPane extends VBox {

    private final ReadingModel reading;
    private final CorrectionModel model;
    private final Messages messages;
    private final RuleWords words;
    private final PhraseWords states;

    CorrectionPane(ReadingModel reading, Messages messages) {
        this.reading = reading;
        this.model = reading.correction();
        this.messages = messages;
        words = new RuleWords(messages);
        states = new PhraseWords(messages);
        setSpacing(8);
        getChildren().addAll(rules(), add(), form(), hint());
    }

    private VBox rules() {
        var box = new VBox();
        box.getStyleClass().add("rules");
        model.rules().subscribe(() -> {
            box.getChildren().clear();
            for (int place = 0; place < model.rules().size(); place++) {
                box.getChildren().add(line(model.rules().get(place), place));
            }
        });
        return box;
    }

    private HBox line(Rule rule, int place) {
        var sentence = new Label(words.of(rule));
        sentence.setId("correction-rule-" + place);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var edit = icon("correction-edit-" + place, Feather.EDIT_2, "record.rule.edit", sentence.getText());
        edit.setOnAction(_ -> model.edit(rule));
        var remove = icon("correction-remove-" + place, Feather.X, "record.rule.remove", sentence.getText());
        remove.setOnAction(_ -> model.remove(rule));
        var line = new HBox(sentence);
        if (!rule.resolved()) {
            line.getChildren().add(new StackPane(states.sureness(rule))); // no label of the line itself
        }
        line.getChildren().addAll(edit, remove);
        line.getStyleClass().add("rule-line");
        line.disableProperty().bind(model.formProperty().map(form -> form.isPresent()));
        return line;
    }

    private Button icon(String id, Ikon icon, String key, String rule) {
        var name = messages.get(key, rule);
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    private Button add() {
        var button = new Button(messages.get("record.rule.add"));
        button.setId("correction-add");
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> model.add());
        button.visibleProperty().bind(model.formProperty().map(form -> form.isEmpty()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private StackPane form() {
        var place = new StackPane();
        place.managedProperty().bind(model.formProperty().map(form -> form.isPresent()));
        model.formProperty()
                .subscribe(form -> place.getChildren()
                        .setAll(form.map(rule -> new RuleForm(rule, messages, model::keep, model::cancel)).stream()
                                .toList()));
        return place;
    }

    private Label hint() {
        var hint = new Label(messages.get("phrases.correct.hint"));
        hint.setId("correction-hint");
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.readyBinding().get()
                                && model.formProperty().get().isEmpty(),
                        model.readyBinding(),
                        model.formProperty()));
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    List<Node> ways() {
        var preview = ReadingPane.button("correction-preview", messages.get("phrases.correct.preview"));
        preview.disableProperty().bind(model.readyBinding().not());
        preview.setOnAction(_ -> reading.previewCorrection());
        var leave = ReadingPane.button("correction-cancel", messages.get("phrases.cancel"));
        leave.setOnAction(_ -> reading.back());
        return List.of(preview, leave);
    }
}
