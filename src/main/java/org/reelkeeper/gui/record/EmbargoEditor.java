package org.reelkeeper.gui.record;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.record.EmbargoEditorModel.Act;
import org.reelkeeper.gui.rules.FormKeys;
import org.reelkeeper.service.RecordView;

/// Says how the embargo stands and lets a person set, hold or lift it, on the spot and in words before it is done.
final class EmbargoEditor extends VBox {

    private final EmbargoEditorModel model;
    private final Workplace workplace;
    private final EmbargoWords words;
    private final Messages messages;
    private Optional<Act> begun = Optional.empty();

    EmbargoEditor(EmbargoEditorModel model, OpenRecord open, Workplace workplace, Messages messages) {
        this.model = model;
        this.workplace = workplace;
        this.messages = messages;
        words = new EmbargoWords(messages);
        getStyleClass().add("editor");
        var standing = new Label();
        standing.setId("embargo-standing");
        standing.getStyleClass().add("standing");
        standing.setWrapText(true);
        standing.managedProperty().bind(standing.visibleProperty());
        var takeBack = link("record.embargo.take-back", "embargo-take-back", model::takeBack);
        open.viewProperty().subscribe(shown -> shown.ifPresent(view -> showStanding(view, standing, takeBack)));
        getChildren().addAll(standing, actions(takeBack));
        model.actProperty().subscribe(() -> giveFocusBack(model.actProperty().get()));
        getChildren().addAll(untilPanel(), holdPanel(), liftPanel());
    }

    /// Before a panel goes with the focus in it, the words that opened it take the focus.
    private void giveFocusBack(Optional<Act> act) {
        if (act.isEmpty() && isFocusWithin()) {
            begun.ifPresent(before -> lookup(opener(before)).requestFocus());
        }
        begun = act;
    }

    private static String opener(Act act) {
        return switch (act) {
            case UNTIL -> "#embargo-until";
            case HOLD -> "#embargo-hold";
            case LIFT -> "#embargo-lift";
        };
    }

    private void showStanding(RecordView view, Label standing, Button takeBack) {
        var sentence = words.sentence(view.embargo().termAt(workplace.now()), workplace.zone());
        standing.setText(model.decision()
                .filter(EmbargoDecision.Until.class::isInstance)
                .map(decision -> messages.get(
                        decision.reason().isEmpty() ? "record.embargo.decided" : "record.embargo.decided.why",
                        sentence,
                        decision.by(),
                        decision.reason()))
                .orElse(sentence));
        takeBack.setVisible(model.decision().isPresent());
        standing.setVisible(model.isBeyondText());
    }

    private FlowPane actions(Button takeBack) {
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        var pane = new FlowPane(
                link("record.embargo.until", "embargo-until", () -> begin(Act.UNTIL, "#embargo-date")),
                link("record.embargo.hold", "embargo-hold", this::hold),
                link("record.embargo.lift", "embargo-lift", this::lift),
                takeBack);
        pane.getStyleClass().add("editor-actions");
        shown(pane, model.actProperty().map(Optional::isEmpty));
        return pane;
    }

    void hold() {
        begin(Act.HOLD, "#embargo-hold-reason");
    }

    void lift() {
        begin(Act.LIFT, "#embargo-lift-reason");
    }

    private void begin(Act act, String first) {
        model.begin(act);
        lookup(first).requestFocus();
    }

    private VBox untilPanel() {
        var date = field("embargo-date", "record.embargo.date", model.dateProperty(), 150);
        var time = field("embargo-time", "record.embargo.time", model.timeProperty(), 76);
        var zone = new ComboBox<String>();
        zone.setId("embargo-zone");
        zone.setAccessibleText(messages.get("record.embargo.zone"));
        zone.getItems().setAll(EmbargoEditorModel.zones(workplace.zone()));
        zone.valueProperty().bindBidirectional(model.zoneProperty());
        zone.setPrefWidth(180);
        var sentence = new Label();
        sentence.setId("embargo-sentence");
        sentence.getStyleClass().add("field-hint");
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.sentence(model.planned(), workplace.now()),
                        model.dateProperty(),
                        model.timeProperty(),
                        model.zoneProperty()));
        var moment = new HBox(date, time, zone);
        moment.getStyleClass().add("editor-line");
        return panel(
                Act.UNTIL,
                moment,
                sentence,
                field("embargo-until-reason", "record.reason.optional", model.reasonProperty(), 400),
                buttons("record.embargo.until.do", "embargo-until"));
    }

    private VBox holdPanel() {
        return panel(
                Act.HOLD,
                field("embargo-hold-reason", "record.reason", model.reasonProperty(), 400),
                field("embargo-hold-review", "record.embargo.hold.review", model.reviewProperty(), 400),
                note("record.embargo.hold.note"),
                buttons("record.embargo.hold.do", "embargo-hold"));
    }

    private VBox liftPanel() {
        return panel(
                Act.LIFT,
                field("embargo-lift-reason", "record.reason", model.reasonProperty(), 400),
                note("record.embargo.lift.note"),
                buttons("record.embargo.lift.do", "embargo-lift"));
    }

    private Label note(String key) {
        var note = new Label(messages.get(key));
        note.getStyleClass().add("field-hint");
        note.setWrapText(true);
        return note;
    }

    private HBox buttons(String key, String id) {
        var apply = new Button(messages.get(key));
        apply.setId(id + "-apply");
        apply.getStyleClass().add("primary");
        apply.disableProperty().bind(model.readyBinding().not());
        apply.setOnAction(_ -> model.apply());
        var cancel = new Button(messages.get("record.cancel"));
        cancel.setId(id + "-cancel");
        cancel.setOnAction(_ -> model.cancel());
        var line = new HBox(apply, cancel);
        line.getStyleClass().add("editor-line");
        return line;
    }

    private TextField field(String id, String key, StringProperty text, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.apply());
        return field;
    }

    private VBox panel(Act act, Node... lines) {
        var panel = new VBox(lines);
        panel.getStyleClass().add("editor-panel");
        new FormKeys()
                .on("Esc", model::cancel)
                .on("Shortcut+Enter", model::apply)
                .listenTo(panel);
        shown(panel, model.actProperty().map(begun -> begun.equals(Optional.of(act))));
        return panel;
    }

    private static void shown(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button link(String key, String id, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
