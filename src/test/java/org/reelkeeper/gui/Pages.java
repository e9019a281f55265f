package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// What a person does with a page and reads on it, by the ids of its controls.
public final class Pages {

    private static final int WIDTH = 1134;
    private static final int HEIGHT = 670;

    private Pages() {}

    /// Lays the page out as a window would.
    public static <P extends Parent> P shown(P page) {
        new Theme().dress(new Scene(page, 940, 700));
        page.applyCss();
        page.layout();
        return page;
    }

    /// Takes pictures of a page in the room that the window leaves it at 1366x768. Each time in a frame of its own, since a
    /// scene keeps the theme that it was dressed by.
    public static void pictures(String name, Parent page) {
        var frame = FxToolkit.onFxThread(() -> {
            var old = page.getScene();
            if (old != null) {
                old.setRoot(new Group());
            }
            return new StackPane(page);
        });
        Pictures.write(name, frame, WIDTH, HEIGHT);
    }

    public static String text(Node page, String id) {
        return ((Label) page.lookup("#" + id)).getText();
    }

    public static void press(Node page, String id) {
        var button = (ButtonBase) page.lookup("#" + id);
        assertTrue(button.isVisible(), id + " is not shown");
        assertFalse(button.isDisabled(), id + " cannot be pressed");
        button.fire();
    }

    @SuppressWarnings("unchecked")
    public static <T> TableView<T> table(Node page, String id) {
        return (TableView<T>) page.lookup("#" + id);
    }
}
