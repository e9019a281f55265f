package org.reelkeeper.gui;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// Asks what has the focus for its menu by the key for menus. Elsewhere the toolkit does so, on Linux it leaves it out.
final class MenuKey implements EventHandler<KeyEvent> {

    private static final KeyCombination OTHER = KeyCombination.valueOf("Shift+F10");

    static void joinTo(Node root) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            root.addEventFilter(KeyEvent.KEY_PRESSED, new MenuKey()); // a text takes every key
        }
    }

    @Override
    public void handle(KeyEvent event) {
        if ((event.getCode() == KeyCode.CONTEXT_MENU || OTHER.match(event))
                && event.getTarget() instanceof Node focused) {
            event.consume();
            ask(focused);
        }
    }

    private static void ask(Node node) {
        var bounds = node.getBoundsInLocal();
        double x = bounds.getMinX() + bounds.getWidth() / 4;
        double y = bounds.getCenterY();
        var place = node.localToScreen(x, y);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        x,
                        y,
                        place.getX(),
                        place.getY(),
                        true,
                        new PickResult(node, x, y)));
    }
}
