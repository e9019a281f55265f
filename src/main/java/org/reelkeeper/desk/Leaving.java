package org.reelkeeper.desk;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.Toast;

/// Leaving the catalogue: at once, or while something runs as the person wishes.
final class Leaving {

    private static final double WIDTH = 480;

    private final MainWindow window;
    private final ObservableList<?> running;
    private Optional<Runnable> awaited = Optional.empty();

    /// What the catalogue is left for.
    enum Purpose {
        QUIT,
        OTHER;

        private String key(String what) {
            return "shell.leave." + name().toLowerCase(Locale.ROOT) + "." + what;
        }
    }

    Leaving(MainWindow window) {
        this.window = window;
        running = window.around().jobs().running();
        running.subscribe(() -> FxThread.later(this::goOn)); // what the job tells comes first
    }

    void ask(Purpose purpose, Runnable go) {
        if (running.isEmpty() || window.desk().isEmpty()) {
            go.run();
        } else {
            window.desk().ifPresent(desk -> desk.shell().showOver(card(purpose, go)));
        }
    }

    private Overlay card(Purpose purpose, Runnable go) {
        var messages = window.around().messages();
        var title = new Label(messages.get("shell.leaving.title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.get("shell.leaving.hint"));
        hint.setWrapText(true);
        var finish = button("finish", messages.get(purpose.key("finish")));
        var stop = button("stop", messages.get(purpose.key("stop")));
        var back = button("back", messages.get("shell.leave.back"));
        back.setCancelButton(true);
        var card = new VBox(12, title, hint, new HBox(8, finish, stop, back));
        card.setPrefWidth(WIDTH);
        card.setId("leaving");
        var overlay = new Overlay(card, finish);
        back.setOnAction(_ -> overlay.leave());
        stop.setOnAction(_ -> {
            overlay.leave();
            go.run();
        });
        finish.setOnAction(_ -> {
            overlay.leave();
            await(purpose, go, messages);
        });
        return overlay;
    }

    private static Button button(String word, String text) {
        var button = new Button(text);
        button.setId("leave-" + word);
        return button;
    }

    private void await(Purpose purpose, Runnable go, Messages messages) {
        awaited = Optional.of(go);
        window.announce(Toast.of(messages.get(purpose.key("later"))));
        FxThread.later(this::goOn); // it may have ended meanwhile
    }

    private void goOn() {
        if (running.isEmpty()) {
            var go = awaited;
            awaited = Optional.empty();
            go.ifPresent(Runnable::run);
        }
    }
}
