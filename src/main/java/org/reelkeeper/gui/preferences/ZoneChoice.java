package org.reelkeeper.gui.preferences;

import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;

/// The zone in which embargoes without one are read, what another would do, and the button that changes it.
final class ZoneChoice extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final PreferencesModel model;
    private final Messages messages;

    ZoneChoice(PreferencesModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        var row = new HBox(8, zones(), use());
        row.setAlignment(Pos.CENTER_LEFT);
        var hint = new Label(messages.get("preferences.zone.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(row, hint, effect());
    }

    private ComboBox<String> zones() {
        var box = new ComboBox<String>();
        box.setId("preferences-zone");
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.get("preferences.zone"));
        Stream.concat(
                        Stream.of("UTC", "Europe/London"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                                .sorted())
                .distinct()
                .forEach(box.getItems()::add);
        box.getEditor().textProperty().bindBidirectional(model.typedZoneProperty());
        model.typedZoneProperty()
                .subscribe(_ -> box.getEditor()
                        .pseudoClassStateChanged(BAD, model.typed().isEmpty()));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button use() {
        var use = new Button(messages.get("preferences.zone.use"));
        use.setId("preferences-zone-use");
        use.setMinWidth(USE_PREF_SIZE);
        use.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.workingProperty().get()
                                || model.effectProperty().get().isEmpty(),
                        model.workingProperty(),
                        model.effectProperty()));
        use.setOnAction(_ -> model.useZone());
        return use;
    }

    private Label effect() {
        var told = new Label();
        told.setId("preferences-zone-effect");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.textProperty()
                .bind(Bindings.createStringBinding(
                        this::told,
                        model.effectProperty(),
                        model.refusalProperty(),
                        model.typedZoneProperty(),
                        model.zoneProperty()));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return told;
    }

    private String told() {
        if (!model.refusalProperty().get().isNone()) {
            return model.refusalProperty().get().in(messages);
        }
        if (model.typed().isEmpty()) {
            return messages.get("preferences.zone.unknown");
        }
        return model.effectProperty()
                .get()
                .map(effect ->
                        messages.get("preferences.zone.effect", effect.moved(), effect.closed(), effect.opened()))
                .orElse("");
    }
}
