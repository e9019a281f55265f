package org.reelkeeper.gui.facets;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelkeeper.query.FacetCounts.Count;

/// A bar for every year, or for every few years where they are many. Who draws over them picks what lies between.
final class YearBars extends Region {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double HEIGHT = 48;
    private static final double LEAST = 2; // what is not none is seen
    private static final int MOST_BARS = 100;

    private final BiConsumer<Integer, Integer> pick;
    private YearSpan span = new YearSpan(0, -1);
    private long[] heights = {};
    private int each = 1;
    private int from = -1;

    YearBars(BiConsumer<Integer, Integer> pick) {
        this.pick = pick;
        setId("facet-year-bars");
        getStyleClass().add("year-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setOnMousePressed(event -> {
            from = bar(event);
            light(from, from);
        });
        setOnMouseDragged(event -> light(from, bar(event)));
        setOnMouseReleased(this::released);
    }

    void show(List<Count> counts, PickedYears picked) {
        span = YearSpan.of(counts);
        each = Math.max(1, (span.length() + MOST_BARS - 1) / MOST_BARS);
        heights = new long[span.isEmpty() ? 0 : (span.length() + each - 1) / each];
        counts.stream()
                .filter(count -> YearSpan.isYear(count.value()))
                .forEach(count -> heights[place(Integer.parseInt(count.value()))] += count.records());
        getChildren().clear();
        for (int place = 0; place < heights.length; place++) {
            var bar = new Region();
            bar.getStyleClass().add("year-bar");
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bar.pseudoClassStateChanged(PICKED, picked.touches(first(place), last(place)));
            getChildren().add(bar);
        }
        requestLayout();
    }

    YearSpan span() {
        return span;
    }

    @Override
    protected void layoutChildren() {
        long highest = 1;
        for (long height : heights) {
            highest = Math.max(highest, height);
        }
        double width = getWidth() / Math.max(1, heights.length);
        for (int place = 0; place < heights.length; place++) {
            double height = heights[place] == 0 ? 0 : Math.max(LEAST, getHeight() * heights[place] / highest);
            double left = snapPositionX(place * width);
            double right = snapPositionX((place + 1) * width);
            double gap = width > 3 ? 1 : 0;
            getChildren()
                    .get(place)
                    .resizeRelocate(left, getHeight() - height, Math.max(1, right - left - gap), height);
        }
    }

    private void released(MouseEvent event) {
        int to = bar(event);
        if (from >= 0 && to >= 0) {
            pick.accept(first(Math.min(from, to)), last(Math.max(from, to)));
        }
        from = -1;
    }

    private void light(int one, int other) {
        for (int place = 0; place < getChildren().size(); place++) {
            boolean between = Math.min(one, other) <= place && place <= Math.max(one, other);
            getChildren().get(place).pseudoClassStateChanged(PICKED, between);
        }
    }

    private int bar(MouseEvent event) {
        return heights.length == 0
                ? -1
                : Math.clamp((long) (event.getX() / Math.max(1, getWidth()) * heights.length), 0, heights.length - 1);
    }

    private int place(int year) {
        return (year - span.first()) / each;
    }

    private int first(int place) {
        return span.first() + place * each;
    }

    private int last(int place) {
        return Math.min(span.last(), first(place) + each - 1);
    }
}
