package org.reelkeeper.gui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelkeeper.gui.FxThread;

/// Does with the window what a person does and reads what a person reads, by the ids of its controls. Works on a
/// thread of its own and waits, pulse by pulse, for what it needs; it never waits for time to pass.
final class TourHands {

    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    private static final long PATIENCE_SECONDS = 60;

    private final Scene scene;

    TourHands(Scene scene) {
        this.scene = scene;
    }

    Parent root() {
        return scene.getRoot();
    }

    /// Lays the window out as on a desktop, which is larger than the screen that a machine without a display pretends
    /// to have.
    void settle(double width, double height) {
        var root = root();
        root.resize(width, height);
        root.applyCss();
        root.layout();
    }

    <T> T onWindow(String doing, Callable<T> work) {
        var answer = new CompletableFuture<T>();
        FxThread.later(() -> {
            try {
                settle(WIDTH, HEIGHT);
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return await(doing, answer);
    }

    /// Comes back at the first pulse at which it is so.
    void until(String what, BooleanSupplier isSo) {
        var seen = new CompletableFuture<Boolean>();
        FxThread.later(() -> new PulseWatch(this, isSo, seen).start());
        await(what, seen);
    }

    /// Looks at every pulse whether it is so.
    private static final class PulseWatch extends AnimationTimer {

        private final TourHands hands;
        private final BooleanSupplier isSo;
        private final CompletableFuture<Boolean> seen;

        PulseWatch(TourHands hands, BooleanSupplier isSo, CompletableFuture<Boolean> seen) {
            this.hands = hands;
            this.isSo = isSo;
            this.seen = seen;
        }

        @Override
        public void handle(long now) {
            try {
                hands.settle(WIDTH, HEIGHT);
                if (seen.isDone() || isSo.getAsBoolean()) {
                    stop();
                    seen.complete(true);
                }
            } catch (RuntimeException e) {
                stop();
                seen.completeExceptionally(e);
            }
        }
    }

    private static <T> T await(String what, CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            throw new IllegalStateException(what, e);
        }
    }

    // what a person does

    void press(String id) {
        until(
                id + " can be pressed",
                () -> isSeen(id) && !find(id, ButtonBase.class).isDisabled());
        onWindow(id, () -> {
            find(id, ButtonBase.class).fire();
            return true;
        });
    }

    /// Chooses an item of the menus.
    void command(String id) {
        until(id + " can be chosen", () -> !item(id).isDisable());
        onWindow(id, () -> {
            item(id).fire();
            return true;
        });
    }

    /// Writes over what stands in the field.
    void type(String id, String text) {
        until(id + " can be typed into", () -> isSeen(id));
        onWindow(id, () -> {
            var field = find(id, TextInputControl.class);
            field.requestFocus();
            field.replaceText(0, field.getLength(), text);
            return true;
        });
    }

    void key(String id, KeyCode key) {
        onWindow(id, () -> {
            var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
            Event.fireEvent(find(id, Node.class), event);
            return true;
        });
    }

    /// Chooses by the word that the box shows.
    void choose(String id, String word) {
        onWindow(word, () -> {
            choose((ChoiceBox<?>) find(id, ChoiceBox.class), word);
            return true;
        });
    }

    private static <T> void choose(ChoiceBox<T> box, String word) {
        box.setValue(box.getItems().stream()
                .filter(value -> box.getConverter().toString(value).equals(word))
                .findFirst()
                .orElseThrow());
    }

    void scroll(String id, double place) {
        onWindow(id, () -> {
            find(id, ScrollPane.class).setVvalue(place);
            return true;
        });
    }

    void turnTo(String tabPane, String tab) {
        onWindow(tab, () -> {
            var pane = find(tabPane, TabPane.class);
            pane.getTabs().stream().filter(each -> tab.equals(each.getId())).forEach(pane.getSelectionModel()::select);
            return true;
        });
    }

    // what a person sees; on the thread of the window

    <T extends Node> T find(String id, Class<T> kind) {
        return kind.cast(Objects.requireNonNull(root().lookup("#" + id), id));
    }

    /// Whether the control and everything around it shows.
    boolean isSeen(String id) {
        Node node = root().lookup("#" + id);
        while (node != null && node.isVisible() && !node.equals(root())) {
            node = node.getParent();
        }
        return node != null && node.equals(root());
    }

    /// Whether the list shows something.
    boolean has(String list) {
        return isSeen(list) && !find(list, ListView.class).getItems().isEmpty();
    }

    boolean hasFocus(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    String text(String id) {
        return switch (find(id, Node.class)) {
            case TextInputControl input -> input.getText();
            case Labeled labeled -> labeled.getText();
            case Node other -> String.valueOf(other.getAccessibleText());
        };
    }

    /// The texts of one column of a table, from the top.
    List<String> column(String table, String column) {
        var texts = new ArrayList<String>();
        if (root().lookup("#" + table) instanceof TableView<?> view) {
            view.getColumns().stream()
                    .filter(each -> column.equals(each.getId()))
                    .forEach(each -> addTexts(each, view.getItems().size(), texts));
        }
        return texts;
    }

    private static void addTexts(TableColumn<?, ?> column, int rows, List<String> texts) {
        for (int row = 0; row < rows; row++) {
            texts.add(String.valueOf(column.getCellData(row)));
        }
    }

    private MenuItem item(String id) {
        return find("menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(TourHands::items)
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no menu offers " + id));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(TourHands::items) : Stream.of(item);
    }
}
