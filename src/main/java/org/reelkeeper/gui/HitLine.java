package org.reelkeeper.gui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.reelkeeper.query.Hit;

/// One line of text on which the characters that were searched for stand on a ground of their own. Cut at its right end
/// like a label. Cheaper than a flow of texts, since a list draws many.
public final class HitLine extends Region {

    private static final String CUT = "…";

    private final Path ground = new Path();
    private final Text text = new Text();
    private String whole = "";
    private List<Hit> hits = List.of();

    public HitLine() {
        getStyleClass().add("hit-line");
        text.getStyleClass().add("ink");
        text.setTextOrigin(VPos.TOP);
        ground.getStyleClass().add("hit-ground");
        ground.setManaged(false);
        setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(ground, text);
    }

    public void show(String words, List<Hit> found) {
        whole = words;
        hits = List.copyOf(found);
        text.setText(words);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        int shown = fitting();
        text.setText(shown == whole.length() ? whole : whole.substring(0, shown) + CUT);
        double top = snapPositionY((getHeight() - text.getLayoutBounds().getHeight()) / 2);
        text.relocate(0, top);
        ground.getElements().clear();
        for (var hit : hits) {
            int end = Math.min(hit.end(), text.getText().length());
            int start = Math.min(hit.start(), Math.max(0, end - 1)); // what is cut off is marked where the cut is
            ground.getElements().addAll(text.rangeShape(start, end));
        }
        ground.setLayoutY(top);
    }

    /// How many characters can be shown.
    private int fitting() {
        text.setText(CUT);
        double room = getWidth() - text.getLayoutBounds().getWidth();
        text.setText(whole);
        if (text.getLayoutBounds().getWidth() <= getWidth()) {
            return whole.length();
        }
        return room <= 0 ? 0 : text.hitTest(new Point2D(room, 1)).getCharIndex();
    }
}
