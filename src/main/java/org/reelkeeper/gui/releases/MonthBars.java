package org.reelkeeper.gui.releases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelkeeper.query.ReleaseCounts.Count;

/// A bar for every month in sight: in force, lapsed and unclear one over the other, apart by colour and by hatch; a line for
/// today. Who draws over months, or picks them by the keys, narrows the list.
final class MonthBars extends Region {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AT_CURSOR = PseudoClass.getPseudoClass("at-cursor");
    private static final double LEAST_BAR = 11; // a bar that can be hit
    private static final double LEAST_PART = 3; // what is not none is seen
    private static final double AXIS = 15;
    private static final int MOST_BARS = 240;
    private static final List<String> KINDS = List.of("lapsed", "in-force", "unclear");

    private final TimelineModel model;
    private final Region today = new Region();
    private final Tooltip tip = new Tooltip();
    private final List<Month> months = new ArrayList<>();

    /// What one month is drawn with.
    private record Month(MonthBar bar, Region ground, List<Region> parts, Label year) {}

    /// Bars.
    ///
    /// @param words say how many are released in some months
    MonthBars(TimelineModel model, Function<MonthSpan, String> words) {
        this.model = model;
        setId("timeline-bars");
        getStyleClass().add("month-bars");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        today.getStyleClass().add("month-today");
        today.setManaged(false);
        today.setMouseTransparent(true);
        Tooltip.install(this, tip);
        setOnMouseMoved(event -> tip.setText(words.apply(new MonthSpan(month(event), month(event)))));
        setOnMousePressed(event -> {
            requestFocus();
            model.standAt(month(event), event.isShiftDown());
        });
        setOnMouseDragged(event -> model.standAt(month(event), true));
        setOnMouseReleased(_ -> model.pick());
        setOnScroll(event -> {
            event.consume();
            model.scroll(event.getDeltaY() + event.getDeltaX() > 0 ? -1 : 1);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(width -> model.setLength(room(width.doubleValue())));
        model.viewProperty().subscribe(this::show);
        model.cursorProperty().subscribe(_ -> light());
        model.queryProperty().subscribe(_ -> light());
        focusedProperty().subscribe(_ -> light());
    }

    private static int room(double width) {
        return Math.clamp((long) (width / LEAST_BAR), 1, MOST_BARS);
    }

    private void show(TimelineModel.View view) {
        months.clear();
        getChildren().clear();
        view.bars().forEach(bar -> months.add(month(bar)));
        months.forEach(month -> {
            getChildren().add(month.ground());
            getChildren().addAll(month.parts());
        });
        months.stream()
                .map(Month::year)
                .filter(label -> !label.getText().isEmpty())
                .forEach(getChildren()::add);
        getChildren().add(today);
        light();
        requestLayout();
    }

    private static Month month(MonthBar bar) {
        var parts = KINDS.stream().map(kind -> part("month-bar", kind)).toList();
        var year = new Label(
                bar.month().getMonthValue() == 1 ? Integer.toString(bar.month().getYear()) : "");
        year.getStyleClass().add("month-year");
        year.setManaged(false);
        year.setMouseTransparent(true);
        return new Month(bar, part("month-ground", ""), parts, year);
    }

    private static Region part(String style, String kind) {
        var part = new Region();
        part.getStyleClass().addAll(style, kind);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    private void light() {
        var cursor = model.cursorProperty().get();
        months.forEach(month -> {
            var at = month.bar().month();
            month.ground().pseudoClassStateChanged(PICKED, model.isPicked(at));
            month.ground().pseudoClassStateChanged(AT_CURSOR, isFocused() && cursor.contains(at));
        });
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - AXIS;
        long highest = Math.max(
                1,
                months.stream()
                        .mapToLong(month -> month.bar().count().all())
                        .max()
                        .orElse(1));
        double width = getWidth() / Math.max(1, months.size());
        for (int place = 0; place < months.size(); place++) {
            var month = months.get(place);
            double left = snapPositionX(place * width);
            double wide = snapPositionX((place + 1) * width) - left;
            month.ground().resizeRelocate(left, 0, wide, height);
            stack(month, left + 1, Math.max(1, wide - 2), height, highest);
            month.year().applyCss(); // it has no size before
            month.year().autosize();
            month.year().relocate(left, height + 1);
            if (month.bar().month().equals(model.thisMonth())) {
                today.resizeRelocate(snapPositionX(left + wide * model.passed()), 0, 2, height);
            }
        }
        today.setVisible(months.stream().anyMatch(month -> month.bar().month().equals(model.thisMonth())));
    }

    private void stack(Month month, double left, double width, double height, long highest) {
        double bottom = height;
        for (int kind = 0; kind < KINDS.size(); kind++) {
            long records = records(month.bar().count(), KINDS.get(kind));
            double tall = records == 0 ? 0 : Math.max(LEAST_PART, (height - 4) * records / highest);
            bottom = Math.max(0, bottom - tall);
            month.parts().get(kind).setVisible(records > 0);
            month.parts().get(kind).resizeRelocate(left, bottom, width, tall);
        }
    }

    private static long records(Count count, String kind) {
        return switch (kind) {
            case "lapsed" -> count.lapsed();
            case "in-force" -> count.inForce();
            default -> count.unclear();
        };
    }

    private YearMonth month(MouseEvent event) {
        int place = Math.clamp((long) (event.getX() / Math.max(1, getWidth()) * months.size()), 0, months.size() - 1);
        return months.get(place).bar().month();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() ? jumps(event.getCode()) : moves(event)) {
            event.consume();
        }
    }

    private boolean jumps(KeyCode key) {
        switch (key) {
            case LEFT -> model.moveToRelease(-1);
            case RIGHT -> model.moveToRelease(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.move(-1, event.isShiftDown());
            case RIGHT -> model.move(1, event.isShiftDown());
            case PAGE_UP -> model.move(-12, event.isShiftDown());
            case PAGE_DOWN -> model.move(12, event.isShiftDown());
            case HOME -> model.showToday();
            case ENTER, SPACE -> model.pick();
            case ESCAPE, DELETE, BACK_SPACE -> {
                return model.clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
