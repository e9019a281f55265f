package org.reelkeeper.gui.embargoes;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.Messages;

/// What is to be done, with which records, and why.
final class EmbargoesForm extends VBox {

    private final EmbargoesModel model;
    private final Messages messages;
    private final EmbargoWords words;
    private final VBox whom = new VBox();

    EmbargoesForm(EmbargoesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new EmbargoWords(messages);
        getStyleClass().add("form-page");
        getChildren()
                .add(new FactGrid()
                        .fact(messages.get("embargoes.act"), acts())
                        .fact(messages.get("embargoes.details"), details())
                        .fact(messages.get("embargoes.whom"), whom)
                        .fact(messages.get("embargoes.reason"), reason()));
    }

    /// The choices there are now.
    void showChoices() {
        var choices = new Choices<>(model.whomProperty());
        model.choices()
                .forEach(each -> choices.choice(
                        each,
                        "embargoes-" + each.word(),
                        messages.get("embargoes.whom." + each.word(), model.count(each)),
                        ""));
        whom.getChildren().setAll(choices);
    }

    /// Puts the focus where the act that is meant begins.
    void begin() {
        var first = lookup(
                switch (model.kindProperty().get()) {
                    case SET, EXTEND_TO -> "#embargoes-date";
                    case EXTEND -> "#embargoes-amount";
                    case HOLD, LIFT -> "#embargoes-reason";
                });
        first.requestFocus();
    }

    private Node acts() {
        return new Choices<>(model.kindProperty())
                .choices(
                        Kind.values(),
                        kind -> "embargoes-" + kind.word(),
                        kind -> messages.get("embargoes.act." + kind.word()),
                        _ -> "");
    }

    private Node details() {
        var kind = model.kindProperty();
        var none = hint("embargoes-lift-note", "embargoes.lift.note");
        var box = new VBox(
                6,
                shown(moment(), kind.map(Kind::hasDate)),
                shown(period(), kind.map(each -> each == Kind.EXTEND)),
                shown(
                        field("embargoes-review", "embargoes.review", model.reviewProperty(), 260),
                        kind.map(each -> each == Kind.HOLD)),
                shown(hint("embargoes-hold-note", "embargoes.hold.note"), kind.map(each -> each == Kind.HOLD)),
                shown(none, kind.map(each -> each == Kind.LIFT)));
        return box;
    }

    private Node moment() {
        var zone = new ComboBox<String>();
        zone.setId("embargoes-zone");
        zone.setAccessibleText(messages.get("embargoes.zone"));
        zone.getItems().setAll(zones());
        zone.valueProperty().bindBidirectional(model.zoneProperty());
        zone.setPrefWidth(180);
        var line = new FlowPane(
                8,
                8,
                field("embargoes-date", "embargoes.date", model.dateProperty(), 190),
                field("embargoes-time", "embargoes.time", model.timeProperty(), 76),
                zone);
        var sentence = new Label();
        sentence.setId("embargoes-sentence");
        sentence.getStyleClass().add("form-hint");
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.dateProperty().get().isBlank()
                                ? messages.get("embargoes.date.hint")
                                : words.sentence(model.planned(), model.now()),
                        model.dateProperty(),
                        model.timeProperty(),
                        model.zoneProperty()));
        return new VBox(6, line, sentence);
    }

    private List<String> zones() {
        var zones = new LinkedHashSet<String>();
        zones.add(model.homeZone().getId());
        zones.addAll(List.of("UTC", "Europe/London", "America/New_York", "CET"));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(zones::add);
        return List.copyOf(zones);
    }

    private Node period() {
        var group = new ToggleGroup();
        var days = unit("embargoes-days", "embargoes.days", group);
        var weeks = unit("embargoes-weeks", "embargoes.weeks", group);
        model.weeksProperty().subscribe(inWeeks -> (inWeeks ? weeks : days).setSelected(true));
        weeks.selectedProperty().subscribe(model.weeksProperty()::set);
        var line = new HBox(12, field("embargoes-amount", "embargoes.amount", model.amountProperty(), 76), days, weeks);
        line.getStyleClass().add("control-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, hint("embargoes-extend-note", "embargoes.extend.note"));
    }

    private RadioButton unit(String id, String key, ToggleGroup group) {
        var button = new RadioButton(messages.get(key));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private Node reason() {
        var field = field("embargoes-reason", "embargoes.reason", model.reasonProperty(), 280);
        field.promptTextProperty()
                .bind(model.kindProperty()
                        .map(_ -> messages.get(
                                model.needsReason() ? "embargoes.reason.required" : "embargoes.reason.optional")));
        return field;
    }

    private TextField field(String id, String key, StringProperty text, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setMaxWidth(width);
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Label hint(String id, String key) {
        var label = new Label(messages.get(key));
        label.setId(id);
        label.getStyleClass().addAll("form-hint", "control-row");
        label.setWrapText(true);
        return label;
    }

    private static Node shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
