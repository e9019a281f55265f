package org.reelkeeper.gui;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell as high as what it shows, which is as wide as the list and wraps. (A list asks its cells for their height
/// without telling them their width.)
public final class WrappingCell<T> extends ListCell<T> {

    /// Room for a scroll bar.
    private static final double BAR = 14;

    private final Function<T, Region> content;

    public WrappingCell(Function<T, Region> content) {
        this.content = content;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content.apply(item)); // null is the room below the last line
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region region)) {
            return super.computePrefHeight(width);
        }
        double room = Math.max(40, getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR);
        region.setPrefWidth(room);
        return snappedTopInset() + Math.ceil(region.prefHeight(room)) + snappedBottomInset();
    }
}
