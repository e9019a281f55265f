package org.reelkeeper.gui.load;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.load.ConflictModel.Shown;

/// The texts of a conflict under each other, and the choice between them.
final class ConflictPane extends VBox {

    private static final double WIDTH = 440;

    private final ConflictModel model;
    private final Messages messages;
    private final ItemWords words;
    private final Label heading = new Label();
    private final VBox body = new VBox();
    private final Chip state = new Chip();
    private final Label hint = new Label();

    ConflictPane(ConflictModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new ItemWords(messages);
        setId("load-conflict");
        getStyleClass().add("panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        heading.setId("load-conflict-heading");
        heading.getStyleClass().add("panel-heading");
        body.getStyleClass().add("panel-body");
        state.setId("load-conflict-state");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var choices = new FlowPane(8, 8, take(), open());
        choices.getStyleClass().add("panel-foot");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.get("load.detail"));
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll, choices);
        visibleProperty().bind(model.shownProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Button take() {
        var button = new Button(messages.get("load.conflict.take"));
        button.setId("load-conflict-take");
        button.getStyleClass().add("primary");
        button.disableProperty()
                .bind(model.shownProperty()
                        .map(shown -> shown.map(Shown::isTaken).orElse(true)));
        button.setOnAction(_ -> model.shownProperty()
                .get()
                .ifPresent(shown -> model.take(messages.get(
                        "load.conflict.why", Long.toString(shown.conflict().load())))));
        return button;
    }

    private Button open() {
        var button = new Button(messages.get("load.conflict.open"));
        button.setId("load-conflict-open");
        button.setOnAction(_ -> model.openRecord());
        return button;
    }

    private String name(Shown shown) {
        var id = shown.here().recordId();
        return id.isEmpty() ? messages.get("load.item.without-id") : id;
    }

    private void show(Shown shown) {
        var conflict = shown.conflict();
        var here = shown.here().text();
        heading.setText(messages.get("load.conflict.heading", name(shown), words.field(conflict.slot(), "")));
        var texts = new FieldTexts(messages).first(conflict.first()).here(conflict.first(), here);
        if (shown.isTaken()) {
            state.show(Tone.GOOD, Shape.CHECK, messages.get("load.conflict.taken"));
        } else {
            texts.delivered(conflict.first(), conflict.delivered());
            state.show(Tone.WARNING, Shape.ALERT, messages.get("load.conflict.stays"));
        }
        hint.setText(messages.get(shown.isTaken() ? "load.conflict.taken.hint" : "load.conflict.take.hint"));
        body.getChildren().setAll(texts, state, hint);
    }
}
