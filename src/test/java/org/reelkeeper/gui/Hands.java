package org.reelkeeper.gui;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What a person does with a view and sees of it, by ids. On the thread of the window.
public final class Hands {

    private final Parent root;

    private Hands(Parent root) {
        this.root = root;
    }

    /// Shows the view in a window that the headless screen bears.
    public static Hands on(Parent root, int width, int height) {
        var stage = new Stage();
        var scene = new Scene(root, width, height);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        settle(root);
        return new Hands(root);
    }

    /// For a view that stands in a scene already, without a window.
    public static Hands on(Parent root) {
        settle(root);
        return new Hands(root);
    }

    private static void settle(Parent root) {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    public <T extends Node> T find(String id, Class<T> kind) {
        return kind.cast(Objects.requireNonNull(root.lookup("#" + id), id));
    }

    /// Whether a person sees it: it and everything around it shows.
    public boolean sees(String id) {
        Node node = root.lookup("#" + id);
        while (node != null && node != root) {
            if (!node.isVisible()) {
                return false;
            }
            node = node.getParent();
        }
        return node == root;
    }

    public void click(String id) {
        find(id, ButtonBase.class).fire();
        settle(root);
    }

    /// Puts the focus into the field and writes over what is there.
    public void type(String id, String text) {
        var field = find(id, TextInputControl.class);
        field.requestFocus();
        field.replaceText(0, field.getLength(), text);
        settle(root);
    }

    public void press(String id, KeyCode key) {
        press(find(id, Node.class), key, false);
    }

    public void pressShortcut(String id, KeyCode key) {
        press(find(id, Node.class), key, true);
    }

    /// Focusable nodes that say nothing to a person who cannot see them.
    public java.util.List<String> mute() {
        var found = new java.util.ArrayList<String>();
        collectMute(root, found);
        return found;
    }

    private static void collectMute(Node node, java.util.List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        boolean speaks =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                        || (node instanceof Labeled labeled
                                && labeled.getText() != null
                                && !labeled.getText().isBlank());
        boolean inner = node.getStyleClass().contains("scroll-bar")
                || node.getParent() instanceof javafx.scene.control.ComboBoxBase<?>;
        if (node.isFocusTraversable() && node.isVisible() && !speaks && !inner && !isInside(node)) {
            found.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectMute(child, found));
        }
    }

    /// What needs more width than there is.
    public static java.util.List<String> widerThan(double width, Parent parent) {
        return parent.lookupAll("*").stream()
                .filter(node -> node instanceof javafx.scene.layout.Region && node.isManaged())
                .filter(node -> node.minWidth(-1) > width)
                .map(node -> node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass() + " "
                        + node.minWidth(-1) + " > " + width)
                .toList();
    }

    /// A text area keeps a scroll pane of its own, which never takes the focus.
    private static boolean isInside(Node node) {
        return node.getParent() instanceof javafx.scene.control.TextArea;
    }

    private void press(Node node, KeyCode key, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
        settle(root);
    }

    public String text(String id) {
        return switch (find(id, Node.class)) {
            case TextInputControl input -> input.getText();
            case Labeled labeled -> labeled.getText();
            case Node other -> throw new IllegalArgumentException(other.toString());
        };
    }
}
