package org.reelkeeper;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.Toast;

/// Leaving the program: at once, or while something runs as the person wishes.
final class Leaving {

    private static final double WIDTH = 420;

    private final MainWindow window;
    private boolean asked;

    Leaving(MainWindow window) {
        this.window = window;
    }

    void ask() {
        var running = window.around().jobs().running();
        if (running.isEmpty() || window.desk().isEmpty()) {
            window.quit();
        } else {
            window.desk().ifPresent(desk -> desk.shell().showOver(card()));
        }
    }

    private Overlay card() {
        var messages = window.around().messages();
        var title = new Label(messages.get("shell.leaving.title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.get("shell.leaving.hint"));
        hint.setWrapText(true);
        var finish = button("leave-finish", messages);
        var stop = button("leave-stop", messages);
        var back = button("leave-back", messages);
        back.setCancelButton(true);
        var row = new HBox(8, finish, stop, back);
        var card = new VBox(12, title, hint, row);
        card.setPrefWidth(WIDTH);
        card.setId("leaving");
        var overlay = new Overlay(card, finish);
        back.setOnAction(_ -> overlay.leave());
        stop.setOnAction(_ -> window.quit());
        finish.setOnAction(_ -> {
            overlay.leave();
            quitWhenDone();
        });
        return overlay;
    }

    private static Button button(String id, Messages messages) {
        var button = new Button(messages.get("shell." + id.replace('-', '.')));
        button.setId(id);
        return button;
    }

    private void quitWhenDone() {
        if (!asked) {
            asked = true;
            window.announce(Toast.of(window.around().messages().get("shell.leave.later")));
            var running = window.around().jobs().running();
            running.subscribe(() -> {
                if (running.isEmpty()) {
                    FxThread.later(window::quit); // what the job tells comes first
                }
            });
        }
    }
}
