package org.reelkeeper.gui.releases;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.releases.CalendarModel.Extent;
import org.reelkeeper.query.ReleaseCounts.Count;

/// Releases by days, a month or a week at a time. Arrows walk from day to day, Page Up and Page Down turn over, Home comes
/// back to today, Enter shows the records of the day in the list.
public final class CalendarPage extends BorderPane {

    private static final int DAYS = 7;

    private final CalendarModel model;
    private final Messages messages;
    private final GridPane days = new GridPane();
    private final ScrollPane scroll;
    private final Label title = new Label();
    private final Label summary = new Label();

    /// The calendar.
    ///
    /// @param files writes the month or week in sight into a calendar file
    /// @param prints makes a sheet of it
    public CalendarPage(CalendarModel model, Runnable files, Runnable prints, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("calendar-page");
        getStyleClass().addAll("page", "calendar-page");
        getStylesheets()
                .addAll(Styles.beside(Theme.class, "pages.css"), Styles.beside(CalendarPage.class, "releases.css"));
        setTop(head(files, prints));
        days.setId("calendar-days");
        days.getStyleClass().add("calendar-days");
        days.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll = new ScrollPane(columns(days));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        var middle = new BorderPane(scroll);
        middle.setTop(heads());
        setCenter(middle);
        summary.setId("calendar-summary");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        var foot = new HBox(summary);
        foot.getStyleClass().add("page-footer");
        setBottom(foot);
        model.dayProperty().subscribe(_ -> show());
        model.extentProperty().subscribe(_ -> show());
        model.releasesProperty().subscribe(_ -> show());
    }

    private HBox head(Runnable files, Runnable prints) {
        title.setId("calendar-title");
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(
                turn("calendar-previous", Feather.CHEVRON_LEFT, "releases.previous", model::previous),
                button("calendar-today", "releases.today", model::showToday),
                turn("calendar-next", Feather.CHEVRON_RIGHT, "releases.next", model::next),
                title,
                gap,
                extents(),
                button("calendar-open-all", "releases.open-all", model::openAll),
                button("calendar-file", "releases.file", files),
                button("calendar-print", "releases.print", prints));
        head.getStyleClass().addAll("page-head", "calendar-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox extents() {
        var group = new ToggleGroup();
        var box = new HBox();
        for (var extent : Extent.values()) {
            var word = extent == Extent.MONTH ? "month" : "week";
            var toggle = new ToggleButton(messages.get("releases.extent." + word));
            toggle.setId("calendar-" + word);
            toggle.setToggleGroup(group);
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setOnAction(_ -> {
                model.look(extent);
                toggle.setSelected(true);
            });
            model.extentProperty().subscribe(now -> toggle.setSelected(now == extent));
            box.getChildren().add(toggle);
        }
        return box;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button turn(String id, Feather icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setAccessibleText(messages.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        boolean focused = days.getChildren().stream().anyMatch(Node::isFocused);
        title.setText(name());
        summary.setText(summary());
        days.getChildren().clear();
        days.getRowConstraints().clear();
        var shown = model.days();
        for (int place = 0; place < shown.size(); place++) {
            days.add(new DayCell(model, shown.get(place), messages), place % DAYS, place / DAYS);
        }
        int weeks = shown.size() / DAYS;
        for (int week = 0; week < weeks; week++) {
            var height = new RowConstraints();
            height.setPercentHeight(100.0 / weeks);
            days.getRowConstraints().add(height);
        }
        if (focused) {
            focusDay();
        }
    }

    private GridPane heads() {
        var heads = columns(new GridPane());
        heads.getStyleClass().add("calendar-weekdays");
        for (int place = 0; place < DAYS; place++) {
            var day = model.first().plusDays(place).getDayOfWeek();
            var name = new Label(day.getDisplayName(TextStyle.SHORT, messages.locale()));
            name.getStyleClass().addAll("section-heading", "weekday");
            heads.add(name, place, 0);
        }
        return heads;
    }

    private static GridPane columns(GridPane grid) {
        for (int place = 0; place < DAYS; place++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / DAYS);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    private void focusDay() {
        var cell = days.lookup("#day-" + model.dayProperty().get());
        if (cell != null) {
            cell.requestFocus();
            FxThread.later(() -> scrollTo(cell)); // it has no place before the days are laid out
        }
    }

    /// Keys that move the focus by themselves move no scroll bar.
    private void scrollTo(Node cell) {
        var place = cell.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = days.getHeight() - seen;
        if (hidden > 0) {
            double from = scroll.getVvalue() * hidden;
            double to = Math.clamp(from, place.getMaxY() - seen, Math.max(place.getMaxY() - seen, place.getMinY()));
            scroll.setVvalue(to / hidden);
        }
    }

    /// Puts the focus on the day that is looked at.
    public void begin() {
        focusDay();
    }

    private void pressed(KeyEvent event) {
        var day = model.dayProperty().get();
        switch (event.getCode()) {
            case LEFT -> model.goTo(day.minusDays(1));
            case RIGHT -> model.goTo(day.plusDays(1));
            case UP -> model.goTo(day.minusDays(DAYS));
            case DOWN -> model.goTo(day.plusDays(DAYS));
            case PAGE_UP -> model.previous();
            case PAGE_DOWN -> model.next();
            case HOME -> model.showToday();
            case ENTER -> model.open(day); // space is the button's own
            default -> {
                return;
            }
        }
        event.consume();
    }

    private String name() {
        var locale = messages.locale();
        return model.extentProperty().get() == Extent.MONTH
                ? model.month().format(DateTimeFormatter.ofPattern("MMMM uuuu", locale))
                : messages.get(
                        "releases.week.name",
                        model.first().format(DateTimeFormatter.ofPattern("d MMMM", locale)),
                        model.last().format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale)));
    }

    private String summary() {
        var total = model.days().stream()
                .filter(model::isInside)
                .flatMap(day -> model.on(day).stream())
                .reduce(new Count(Instant.EPOCH, 0, 0, 0), Count::plus);
        return messages.get(
                "releases.calendar.summary",
                messages.get("releases.counts", total.inForce(), total.lapsed(), total.unclear()),
                model.zone().getId());
    }
}
