package org.reelkeeper.gui.load;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;

/// The five steps with the one that the person is at, and the way to earlier loads.
final class StepBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final LoadModel model;
    private final Messages messages;

    StepBar(LoadModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("step-bar");
        setAlignment(Pos.BOTTOM_LEFT);
        int number = 1;
        for (var step : LoadStep.way()) {
            getChildren().add(step(step, number++));
        }
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, earlier());
    }

    private Label step(LoadStep step, int number) {
        var label = new Label(messages.get("load.step." + step.word(), number));
        label.setId("load-step-" + step.word());
        label.getStyleClass().add("step");
        label.setMinWidth(USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        model.stepProperty().subscribe(now -> {
            label.pseudoClassStateChanged(CURRENT, now == step);
            label.setAccessibleText(now == step ? messages.get("load.step.current", label.getText()) : label.getText());
        });
        return label;
    }

    private Button earlier() {
        var button = new Button(messages.get("load.earlier"), new FontIcon(Feather.CLOCK));
        button.setId("load-earlier");
        button.getStyleClass().add("quiet");
        button.disableProperty().bind(model.stepProperty().map(now -> now == LoadStep.EARLIER));
        button.setOnAction(_ -> model.showEarlier());
        return button;
    }
}
