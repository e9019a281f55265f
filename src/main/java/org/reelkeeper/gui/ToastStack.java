package org.reelkeeper.gui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The notices at the bottom right: at most two, each for six seconds, longer while the pointer is on it.
public final class ToastStack extends VBox {

    private static final int MOST = 2;
    private static final Duration STAY = Duration.seconds(6);

    private final Messages messages;

    public ToastStack(Messages messages) {
        this.messages = messages;
        getStyleClass().add("toast-stack");
        setId("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setFillWidth(false);
    }

    public void show(Toast toast) {
        while (getChildren().size() >= MOST) {
            getChildren().removeFirst();
        }
        var box = box(toast);
        getChildren().add(box);
        if (!toast.lasting()) {
            leaveLater(box);
        }
    }

    private HBox box(Toast toast) {
        var box = new HBox();
        box.getStyleClass().add("toast");
        box.setAlignment(Pos.CENTER_LEFT);
        toast.tone().paint(box);
        var text = new Label(toast.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.getChildren().add(text);
        if (!toast.act().equals(Toast.Act.NONE)) {
            box.getChildren().add(actButton(toast.act(), box));
        }
        box.getChildren().add(closeButton(box));
        box.setAccessibleText(toast.text());
        return box;
    }

    private Button actButton(Toast.Act act, HBox box) {
        var button = new Button(act.text());
        button.setId("toast-act");
        button.getStyleClass().add("link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(box);
            act.action().run();
        });
        return button;
    }

    private Button closeButton(HBox box) {
        var button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setAccessibleText(messages.get("common.close-notice"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> getChildren().remove(box));
        return button;
    }

    private void leaveLater(HBox box) {
        var stay = new PauseTransition(STAY);
        stay.setOnFinished(_ -> getChildren().remove(box));
        box.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }
}
