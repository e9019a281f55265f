package org.reelkeeper.gui.rules;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Anchor;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;

/// Makes one rule from choices and says it in words before it is kept.
public final class RuleForm extends VBox {

    private static final double NAME_WIDTH = 92;
    private static final double ACTION_WIDTH = 160;

    private final RuleFormModel model;
    private final Messages messages;
    private final RuleWords words;
    private final GridPane grid = new GridPane();
    private int rows; // the grid counts only those that show

    public RuleForm(RuleFormModel model, Messages messages, Runnable keep, Runnable cancel) {
        this.model = model;
        this.messages = messages;
        this.words = new RuleWords(messages);
        setId("rule-form");
        getStyleClass().add("editor-panel");
        grid.getStyleClass().add("rule-grid");
        addKind();
        addTargets();
        addMeasures();
        getChildren().addAll(grid, sentence(), buttons(keep, cancel));
        new FormKeys().on("Esc", cancel).on("Shortcut+Enter", keep).listenTo(this);
    }

    private void addKind() {
        var kind =
                WordChoices.one("rule-kind", name("kind"), List.of(Kind.values()), words::kind, model.kindProperty());
        var action = WordChoices.one(
                "rule-action",
                name("action"),
                RuleParts.actions(model.kindProperty().get()),
                this::action,
                model.actionProperty());
        action.setPrefWidth(ACTION_WIDTH);
        model.kindProperty().subscribe((_, chosen) -> {
            action.getItems().setAll(RuleParts.actions(chosen));
            action.setValue(model.actionProperty().get());
        });
        shown(action, has(RuleParts.ACTION));
        add("kind", new HBox(8, kind, action), has());
    }

    private void addTargets() {
        add("places", picker("rule-places", model.targets()), has(RuleParts.TARGETS));
        add("parties", parties("rule-parties", "parties", model.targets()), has(RuleParts.TARGETS));
        add("media", media("rule-media", model.targets()), has(RuleParts.TARGETS));
        add(
                "purposes",
                WordChoices.several("rule-purposes", List.of(Purpose.values()), words::purpose, model.purposes()),
                has(RuleParts.PURPOSES));
        add("except", picker("rule-except-places", model.except()), has(RuleParts.EXCEPT));
        add("except-parties", parties("rule-except-parties", "except-parties", model.except()), has(RuleParts.EXCEPT));
    }

    private void addMeasures() {
        var anchor = WordChoices.one(
                "rule-anchor", name("anchor"), List.of(Anchor.values()), this::anchor, model.anchorProperty());
        add("moment", field("rule-moment", "moment", model.momentProperty(), 260), has(RuleParts.TIME));
        add("hours", new HBox(8, field("rule-hours", "hours", model.hoursProperty(), 70), anchor), has(RuleParts.TIME));
        add("seconds", field("rule-seconds", "seconds", model.secondsProperty(), 70), has(RuleParts.AMOUNT));
        add(
                "plays",
                new HBox(
                        8,
                        field("rule-plays", "plays", model.playsProperty(), 70),
                        field("rule-play-hours", "play-hours", model.playHoursProperty(), 160)),
                has(RuleParts.AMOUNT));
        var onScreen = check("rule-on-screen", "on-screen");
        onScreen.selectedProperty().bindBidirectional(model.onScreenProperty());
        var credit = new HBox(8, field("rule-credit", "credit", model.creditTextProperty(), 220), onScreen);
        credit.setAlignment(Pos.CENTER_LEFT);
        add("credit", credit, model.actionProperty().map(chosen -> chosen == Action.CREDIT));
        var part = check("rule-part", "part");
        part.selectedProperty().bindBidirectional(model.partProperty());
        add("scope", part, has());
    }

    private Label sentence() {
        var sentence = new Label();
        sentence.setId("rule-sentence");
        sentence.getStyleClass().add("rule-sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.ruleBinding().map(words::of));
        return sentence;
    }

    private HBox buttons(Runnable keep, Runnable cancel) {
        var apply = new Button(messages.get("record.rule.keep"));
        apply.setId("rule-keep");
        apply.getStyleClass().add("primary");
        apply.disableProperty().bind(model.readyBinding().not());
        apply.setOnAction(_ -> keep.run());
        var leave = new Button(messages.get("record.cancel"));
        leave.setId("rule-cancel");
        leave.setOnAction(_ -> cancel.run());
        var line = new HBox(apply, leave);
        line.getStyleClass().add("editor-line");
        return line;
    }

    private TerritoryPicker picker(String id, TargetsModel targets) {
        return new TerritoryPicker(id, name("places"), targets, messages);
    }

    private Tokens parties(String id, String key, TargetsModel targets) {
        var tokens = new Tokens(id, party -> party, messages);
        tokens.input().setAccessibleText(name(key));
        tokens.input().setPromptText(messages.get("record.rule.parties.prompt"));
        tokens.onAdd(targets.parties()::add);
        tokens.onRemove(place -> {
            if (place >= 0) {
                targets.parties().remove(place);
            }
        });
        targets.parties().subscribe(() -> tokens.show(targets.parties()));
        tokens.show(targets.parties());
        return tokens;
    }

    private Node media(String id, TargetsModel targets) {
        return WordChoices.several(id, List.of(Medium.values()), words::medium, targets.media());
    }

    private TextField field(String id, String key, StringProperty text, double width) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(name(key));
        field.setPromptText(messages.get("record.rule." + key + ".prompt"));
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private CheckBox check(String id, String key) {
        var box = new CheckBox(messages.get("record.rule." + key + ".tick"));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void add(String key, Node control, ObservableValue<Boolean> when) {
        var label = new Label(name(key));
        label.getStyleClass().add("field-name");
        label.setMinWidth(NAME_WIDTH);
        label.setMaxWidth(NAME_WIDTH);
        shown(label, when);
        shown(control, when);
        GridPane.setHgrow(control, Priority.ALWAYS);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(rows++, label, control);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private ObservableValue<Boolean> has(RuleParts... parts) {
        return model.kindProperty().map(chosen -> RuleParts.of(chosen).containsAll(List.of(parts)));
    }

    private String name(String key) {
        return messages.get("record.rule." + key);
    }

    private String action(Action action) {
        return messages.get("rule.action." + action.key());
    }

    private String anchor(Anchor anchor) {
        return messages.get("rule.anchor." + (anchor.key().isEmpty() ? "none" : anchor.key()));
    }
}
