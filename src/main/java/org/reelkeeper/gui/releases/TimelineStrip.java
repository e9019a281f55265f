package org.reelkeeper.gui.releases;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.query.ReleaseCounts.Count;

/// The months of releases above the list, what lies beyond them, and in words what the bars show.
public final class TimelineStrip extends VBox {

    private final TimelineModel model;
    private final Messages messages;
    private final DateTimeFormatter month;

    public TimelineStrip(TimelineModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        month = DateTimeFormatter.ofPattern("MMM uuuu", messages.locale());
        setId("timeline");
        getStyleClass().add("timeline");
        getStylesheets().add(Styles.beside(TimelineStrip.class, "releases.css"));
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(visibleProperty());
        var bars = new MonthBars(model, this::at);
        bars.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "releases.spoken",
                                summary(),
                                at(model.cursorProperty().get())),
                        model.viewProperty(),
                        model.cursorProperty()));
        HBox.setHgrow(bars, Priority.ALWAYS);
        var row = new HBox(beyond("timeline-earlier", Feather.CHEVRON_LEFT, -1), bars, later());
        row.getStyleClass().add("timeline-row");
        row.setAlignment(Pos.CENTER);
        getChildren().addAll(row, foot());
    }

    private Button beyond(String id, Feather icon, int direction) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("timeline-beyond", "quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setContentDisplay(direction < 0 ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        button.textProperty()
                .bind(model.viewProperty()
                        .map(view -> direction < 0 ? view.earlier() : view.later())
                        .map(records -> records == 0 ? "" : messages.get("releases.number", records)));
        button.setOnAction(_ -> model.page(direction));
        button.accessibleTextProperty()
                .bind(model.viewProperty()
                        .map(view -> direction < 0
                                ? messages.get("releases.earlier", view.earlier())
                                : messages.get("releases.later", view.later())));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        return button;
    }

    private Button later() {
        return beyond("timeline-later", Feather.CHEVRON_RIGHT, 1);
    }

    private HBox foot() {
        var words = new Label();
        words.setId("timeline-summary");
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(0);
        words.textProperty().bind(model.viewProperty().map(_ -> summary()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var today = new Button(messages.get("releases.today"));
        today.setId("timeline-today");
        today.getStyleClass().add("link-button");
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> model.showToday());
        var foot = new HBox(words, key("in-force"), key("lapsed"), key("unclear"), today);
        foot.getStyleClass().add("timeline-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// What a colour and a hatch stand for.
    private Label key(String kind) {
        var sample = new Region();
        sample.getStyleClass().addAll("month-bar", "month-key", kind);
        var label = new Label(messages.get("releases.kind." + kind), sample);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String summary() {
        var view = model.viewProperty().get();
        if (view.bars().isEmpty()) {
            return "";
        }
        var words = messages.get(
                "releases.summary",
                name(view.bars().getFirst().month()),
                name(view.bars().getLast().month()),
                said(view.total()));
        return view.undated() == 0 ? words : messages.get("releases.summary.undated", words, view.undated());
    }

    private String at(MonthSpan span) {
        var counted = model.viewProperty().get().bars().stream()
                .filter(bar -> span.contains(bar.month()))
                .map(MonthBar::count)
                .reduce(new Count(Instant.EPOCH, 0, 0, 0), Count::plus);
        return span.length() == 1
                ? messages.get("releases.at", name(span.first()), said(counted))
                : messages.get("releases.summary", name(span.first()), name(span.last()), said(counted));
    }

    private String said(Count count) {
        return messages.get("releases.counts", count.inForce(), count.lapsed(), count.unclear());
    }

    private String name(YearMonth some) {
        return some.format(month);
    }
}
