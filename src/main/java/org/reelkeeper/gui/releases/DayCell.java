package org.reelkeeper.gui.releases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.query.ReleaseCounts.Count;

/// One day of the calendar: its number, and when how many records are released, by the clocks of the zone. Pressed, it shows
/// them in the list.
final class DayCell extends Button {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final int MOST_OF_A_MONTH = 3;
    private static final int MOST_OF_A_WEEK = 16;

    private final CalendarModel model;
    private final Messages messages;
    private final DateTimeFormatter time;

    DayCell(CalendarModel model, LocalDate day, Messages messages) {
        this.model = model;
        this.messages = messages;
        time = DateTimeFormatter.ofPattern("HH:mm", messages.locale()).withZone(model.zone());
        setId("day-" + day);
        getStyleClass().setAll("day-cell");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        pseudoClassStateChanged(TODAY, day.equals(model.today()));
        pseudoClassStateChanged(OUTSIDE, !model.isInside(day));
        var counts = model.on(day);
        setGraphic(content(day, counts));
        var spoken = spoken(day, counts);
        setAccessibleText(spoken);
        if (!counts.isEmpty()) {
            setTooltip(new Tooltip(spoken));
        }
        setFocusTraversable(day.equals(model.dayProperty().get()));
        setOnAction(_ -> model.open(day));
    }

    private Node content(LocalDate day, List<Count> counts) {
        var number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add("day-number");
        var content = new VBox(number);
        content.getStyleClass().add("day-content");
        int most = model.extentProperty().get() == CalendarModel.Extent.MONTH ? MOST_OF_A_MONTH : MOST_OF_A_WEEK;
        boolean all = counts.size() <= most;
        counts.stream().limit(all ? most : most - 1).map(this::line).forEach(content.getChildren()::add);
        if (!all) {
            var rest = counts.stream().skip(most - 1L).mapToLong(Count::all).sum();
            var more = new Label(messages.get("releases.more", rest));
            more.getStyleClass().addAll("muted", "small");
            content.getChildren().add(more);
        }
        return content;
    }

    /// The state that asks most of a person gives the line its sign.
    private HBox line(Count count) {
        var shape = count.unclear() > 0 ? Shape.QUESTION : count.inForce() > 0 ? Shape.LOCK : Shape.CHECK;
        var tone = count.unclear() > 0 ? Tone.BAD : count.inForce() > 0 ? Tone.WARNING : Tone.PLAIN;
        var sign = shape.node();
        tone.paint(sign);
        var words = new Label(messages.get("releases.line", time.format(count.at()), count.all()));
        words.setMinWidth(0);
        var line = new HBox(sign, words);
        line.getStyleClass().add("day-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String spoken(LocalDate day, List<Count> counts) {
        var name = day.format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", messages.locale()));
        return counts.isEmpty()
                ? messages.get("releases.day.none", name)
                : counts.stream()
                        .limit(MOST_OF_A_WEEK)
                        .map(count -> messages.get(
                                "releases.at",
                                time.format(count.at()) + " " + model.zone(),
                                messages.get("releases.counts", count.inForce(), count.lapsed(), count.unclear())))
                        .collect(Collectors.joining("\n", name + "\n", ""));
    }
}
