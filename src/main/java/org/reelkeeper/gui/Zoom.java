package org.reelkeeper.gui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a page larger or smaller, all of it: text, rows and signs keep their proportions. What pops up over the page,
/// such as menus, stands in windows of its own; the style sheet gives it the size that the style class here names.
public final class Zoom extends Region {

    private final Parent page;
    private static final String SIZE = "text-";
    private static final int STEP = 10; // the sizes that the style sheet knows

    private final Scale scale = new Scale(1, 1, 0, 0);

    /// A page in another size.
    ///
    /// @param percent of the usual size
    public Zoom(Parent page, ObservableValue<Number> percent) {
        this.page = page;
        page.getTransforms().add(scale);
        getChildren().add(page);
        percent.when(sceneProperty().isNotNull()).subscribe(this::show);
    }

    private void show(Number percent) {
        scale.setX(percent.doubleValue() / 100);
        scale.setY(percent.doubleValue() / 100);
        requestLayout();
        getStyleClass().removeIf(each -> each.startsWith(SIZE));
        getStyleClass().add(SIZE + Math.round(percent.floatValue() / STEP) * STEP);
    }

    @Override
    protected void layoutChildren() {
        page.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
