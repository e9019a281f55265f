package org.reelkeeper.desk;

import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.reelkeeper.Assembly;
import org.reelkeeper.gui.DesktopFileChoice;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.ProgramFolders;

/// The whole window in a test, over a folder of its own, and what a person does with it.
final class WholeWindow {

    static final Clock NOW = Clock.fixed(Instant.parse("2008-06-10T09:00:00Z"), ZoneOffset.UTC);

    private final Stage stage;
    private final MainWindow window;

    private WholeWindow(Stage stage, MainWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /// Opens what is named, else the first page.
    static WholeWindow begin(Path folder, String... named) {
        return begin(folder, NOW, named);
    }

    /// As `begin`, at a time that passes.
    static WholeWindow begin(Path folder, Clock clock, String... named) {
        return begin(folder, clock, DesktopFileChoice::new, named);
    }

    /// As `begin`, with somebody who chooses files.
    static WholeWindow begin(Path folder, Clock clock, Function<Stage, FileChoice> files, String... named) {
        return onFxThread(() -> {
            var stage = new Stage();
            var folders = new ProgramFolders(folder.resolve("state"), folder.resolve("logs"), folder);
            var window = new Assembly(folders, clock, Locale.UK).window(stage, files.apply(stage));
            stage.setMaximized(false);
            stage.setWidth(940);
            stage.setHeight(700);
            window.begin(List.of(named));
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> accelerate(stage, event));
            return new WholeWindow(stage, window);
        });
    }

    /// A key that nobody took is one of the menu: the toolkit does so with keys that are pressed, not with those fired.
    private static void accelerate(Stage stage, KeyEvent event) {
        var pressed = stage.getScene().getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst();
        pressed.ifPresent(entry -> {
            event.consume();
            entry.getValue().run();
        });
    }

    /// Opens the sample catalogue through the first page and waits for its records.
    static WholeWindow beginWithSample(Path folder) {
        var window = begin(folder);
        window.click("start-begin");
        window.awaitRecords(40);
        return window;
    }

    /// Waits until these records are there and the load that brought them has ended.
    void awaitRecords(int count) {
        until(() -> window.desk().isPresent()
                && window.around().jobs().running().isEmpty()
                && desk().list().rowsProperty().get().size() == count
                && desk().list().rowsProperty().get().getFirst().arrived()
                && desk().record().view().isPresent()
                && desk().isComplete());
    }

    MainWindow window() {
        return window;
    }

    CatalogueDesk desk() {
        return window.desk().orElseThrow();
    }

    Stage stage() {
        return stage;
    }

    Node root() {
        return stage.getScene().getRoot();
    }

    <T extends Node> T find(String id, Class<T> kind) {
        return kind.cast(Objects.requireNonNull(stage.getScene().lookup("#" + id), id));
    }

    boolean has(String id) {
        return stage.getScene().lookup("#" + id) != null;
    }

    String text(String id) {
        return switch (find(id, Node.class)) {
            case TextInputControl input -> input.getText();
            case Labeled labeled -> labeled.getText();
            case Node other -> throw new IllegalArgumentException(other.toString());
        };
    }

    void click(String id) {
        onFxThread(() -> find(id, ButtonBase.class).fire());
    }

    void choose(String command) {
        onFxThread(() -> {
            var item = item("menu-" + command);
            if (item.isDisable()) {
                throw new AssertionError(command + " cannot be chosen now");
            }
            item.fire();
        });
    }

    MenuItem item(String id) {
        return item(find("menu-bar", MenuBar.class).getMenus(), id);
    }

    private static MenuItem item(List<? extends MenuItem> items, String id) {
        for (var item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            if (item instanceof Menu menu) {
                try {
                    return item(menu.getItems(), id);
                } catch (IllegalArgumentException elsewhere) {
                    continue;
                }
            }
        }
        throw new IllegalArgumentException(id);
    }

    /// Presses keys such as `Shortcut+S` where the focus is.
    void press(String keys) {
        onFxThread(() -> {
            root().applyCss(); // a person presses keys in what is drawn
            ((Parent) root()).layout();
            var target = focus();
            var parts = List.of(keys.split("\\+"));
            var code = KeyCode.valueOf(parts.getLast().toUpperCase(Locale.ROOT));
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                kind,
                                "",
                                "",
                                code,
                                parts.contains("Shift"),
                                parts.contains("Shortcut"),
                                parts.contains("Alt"),
                                false));
            }
        });
    }

    void type(String text) {
        onFxThread(() -> text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        focus(),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    Node focus() {
        return Objects.requireNonNullElse(stage.getScene().getFocusOwner(), root());
    }

    /// Whether the focus is in there. On the thread of the window.
    boolean isAt(String id) {
        for (Node node = focus(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    void close() {
        onFxThread(() -> window.close());
    }
}
