package org.reelkeeper.gui;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A middle with a pane before and a pane behind it, in a row or in a column. The outer panes keep their size in pixels
/// when the window grows; a line between them can be drawn. A pane that is not visible leaves its place to the others.
public final class Dock extends Region {

    private static final double LINE = 1;
    private static final double GRIP = 7;
    private static final double LEAST = 80;
    private static final double LEAST_BESIDE = 340;
    private static final double LEAST_MIDDLE = 280; // a pane before it gives way first

    private final Orientation orientation;
    private final Region before;
    private final Region middle;
    private final Region behind;
    private final Region firstLine;
    private final Region lastLine;
    private final DoubleProperty beforeSize = size("beforeSize");
    private final DoubleProperty behindSize = size("behindSize");

    public Dock(Orientation orientation, Region before, Region middle, Region behind) {
        this.orientation = orientation;
        this.before = before;
        this.middle = middle;
        this.behind = behind;
        firstLine = line(orientation);
        lastLine = line(orientation);
        getStyleClass().add("dock");
        setClip(bounds());
        getChildren().addAll(before, middle, behind, firstLine, lastLine);
        for (var pane : List.of(before, middle, behind)) {
            pane.setManaged(false);
            pane.visibleProperty().subscribe(this::requestLayout);
        }
        before.minHeightProperty().subscribe(this::requestLayout);
        firstLine.setOnMouseDragged(event -> beforeSize.set(least(at(event), length() - LEAST)));
        lastLine.setOnMouseDragged(event -> behindSize.set(least(length() - at(event), length() - LEAST)));
    }

    public DoubleProperty beforeSizeProperty() {
        return beforeSize;
    }

    public DoubleProperty behindSizeProperty() {
        return behindSize;
    }

    /// A pane that needs more room than it has must not be drawn over its neighbour.
    private Rectangle bounds() {
        var bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        return bounds;
    }

    @Override
    protected void layoutChildren() {
        var start = shown(before) ? Math.max(needed(), Math.min(beforeSize.get(), room())) : 0;
        var end = shown(behind) ? Math.min(behindSize.get(), Math.max(LEAST, length() - beside() - start)) : 0;
        if (!shown(middle)) {
            start = shown(before) ? length() - end : start;
            end = shown(before) ? end : length();
        }
        if (shown(before)) {
            place(before, 0, start);
        }
        if (shown(behind)) {
            place(behind, length() - end, end);
        }
        place(middle, start, Math.max(0, length() - start - end));
        grip(firstLine, start, shown(before) && shown(middle));
        grip(lastLine, length() - end, shown(behind) && (shown(middle) || shown(before)));
    }

    /// What is left to the middle; in a row its buttons are to be seen beside the last pane.
    private double beside() {
        return orientation == Orientation.HORIZONTAL ? LEAST_BESIDE : LEAST;
    }

    private static boolean shown(Node pane) {
        return pane.isVisible();
    }

    /// What the first pane of a column says that it cannot do without; those of a row give way.
    private double needed() {
        return orientation == Orientation.VERTICAL ? Math.min(Math.max(0, before.getMinHeight()), length()) : 0;
    }

    private double length() {
        return orientation == Orientation.HORIZONTAL ? getWidth() : getHeight();
    }

    private double room() {
        return Math.max(LEAST, length() - LEAST_MIDDLE);
    }

    private void place(Region pane, double from, double size) {
        if (orientation == Orientation.HORIZONTAL) {
            pane.resizeRelocate(snapPositionX(from), 0, snapSizeX(size), getHeight());
        } else {
            pane.resizeRelocate(0, snapPositionY(from), getWidth(), snapSizeY(size));
        }
    }

    /// The line is one pixel; what takes the pointer is wider.
    private void grip(Region line, double at, boolean visible) {
        line.setVisible(visible);
        if (orientation == Orientation.HORIZONTAL) {
            line.resizeRelocate(snapPositionX(at - LINE - GRIP / 2), 0, GRIP + LINE, getHeight());
        } else {
            line.resizeRelocate(0, snapPositionY(at - LINE - GRIP / 2), getWidth(), GRIP + LINE);
        }
    }

    private static Region line(Orientation orientation) {
        var line = new Region();
        line.getStyleClass()
                .addAll("dock-line", orientation == Orientation.HORIZONTAL ? "dock-line-upright" : "dock-line-flat");
        line.setManaged(false);
        line.setCursor(orientation == Orientation.HORIZONTAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        return line;
    }

    private double at(MouseEvent event) {
        var point = sceneToLocal(event.getSceneX(), event.getSceneY());
        return orientation == Orientation.HORIZONTAL ? point.getX() : point.getY();
    }

    private static double least(double wanted, double most) {
        return Math.clamp(wanted, LEAST, Math.max(LEAST, most));
    }

    private DoubleProperty size(String name) {
        var size = new SimpleDoubleProperty(this, name, 200);
        size.subscribe(this::requestLayout);
        return size;
    }
}
