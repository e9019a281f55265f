package org.reelkeeper.gui;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/// Opens menus where they are asked for.
public final class ContextMenus {

    private static final double LINE = 28;

    private ContextMenus() {}

    /// Where the pointer is; by a key below the first line of what it is for.
    public static void open(ContextMenu menu, ContextMenuEvent event, Region place) {
        event.consume();
        var at = event.isKeyboardTrigger()
                ? place.localToScreen(0, Math.min(LINE, place.getHeight()))
                : new Point2D(event.getScreenX(), event.getScreenY());
        menu.show(place, at.getX(), at.getY());
    }
}
