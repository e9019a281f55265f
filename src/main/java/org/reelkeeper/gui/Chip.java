package org.reelkeeper.gui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state as word, shape and colour. Cells keep one and let it show another state.
public final class Chip extends Label {

    private final Region shape = Shape.NONE.node();

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(0);
        show(Tone.PLAIN, Shape.NONE, "");
    }

    public Chip(Tone tone, Shape sign, String text) {
        this();
        show(tone, sign, text);
    }

    public void show(Tone tone, Shape sign, String text) {
        tone.paint(this);
        sign.show(shape);
        setGraphic(sign == Shape.NONE ? null : shape);
        setText(text);
        setVisible(!text.isEmpty());
    }
}
