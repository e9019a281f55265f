package org.reelkeeper.gui;

import java.util.Locale;
import javafx.scene.layout.Region;

/// Small filled signs, drawn by the style sheet, that stand beside a word.
public enum Shape {
    NONE,
    DOT,
    HALF,
    TRIANGLE,
    ALERT,
    LOCK,
    QUESTION,
    CHECK,
    CROSS;

    /// Class `shape` with the pseudo-class of the sign; an invisible node takes no place.
    public Region node() {
        var region = new Region();
        show(region);
        return region;
    }

    /// Lets a node that `node()` made show this sign instead.
    public void show(Region region) {
        region.getStyleClass().setAll("shape", "shape-" + name().toLowerCase(Locale.ROOT));
        region.setVisible(this != NONE);
        region.setManaged(this != NONE);
    }
}
