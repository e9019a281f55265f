package org.reelkeeper.gui.inspector;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.LicenceWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.UseLook;
import org.reelkeeper.rights.Usability;

/// Where the record may be used on a day: as a map, as counts, and as a table, which is the same for those who do not see
/// the map.
final class CountriesPart extends VBox {

    private static final double TABLE_HEIGHT = 240;

    private final CountriesModel model;
    private final Messages messages;

    CountriesPart(CountriesModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("rights-countries");
        getStyleClass().add("rights-part");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        getChildren()
                .addAll(
                        new SectionHeading(messages.get("inspector.countries"), messages.locale()),
                        day(),
                        new WorldMap(model, messages),
                        counts(),
                        table());
    }

    private Node day() {
        var slider = new Slider(0, CountriesModel.MONTHS, 0);
        slider.setId("rights-day");
        slider.setAccessibleText(messages.get("inspector.countries.day"));
        slider.setBlockIncrement(1);
        slider.valueProperty()
                .map(value -> (int) Math.round(value.doubleValue()))
                .subscribe(model::look);
        var label = new Label();
        label.setId("rights-day-text");
        var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
        label.textProperty()
                .bind(model.dayProperty().map(day -> messages.get("inspector.countries.on", form.format(day))));
        return new VBox(2, label, slider);
    }

    private Node counts() {
        var counts = new FlowPane(6, 6);
        var group = new ToggleGroup();
        for (var use : Usability.values()) {
            var button = new ToggleButton();
            button.setId("rights-use-" + use.key());
            button.getStyleClass().add("use-toggle");
            var key = new Region();
            key.getStyleClass().addAll("use-key", "use-" + use.key());
            button.setGraphic(key);
            button.setToggleGroup(group);
            button.textProperty()
                    .bind(model.countsProperty()
                            .map(found -> messages.get(
                                    "inspector.countries.count",
                                    new UseLook(messages).word(use),
                                    found.getOrDefault(use, 0L))));
            button.setOnAction(
                    _ -> model.onlyProperty().set(button.isSelected() ? Optional.of(use) : Optional.empty()));
            counts.getChildren().add(button);
        }
        return counts;
    }

    private Node table() {
        var table = new TableView<>(model.shown());
        table.setId("rights-country-table");
        Tables.dress(table, messages.get("inspector.countries"));
        table.setPrefHeight(TABLE_HEIGHT);
        var look = new UseLook(messages);
        var words = new LicenceWords(messages);
        table.getColumns()
                .add(Tables.text(
                        messages.get("inspector.countries.country"),
                        96,
                        use -> use.country().name()));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("inspector.countries.use"), 118, (use, chip) -> look.show(chip, use.use())));
        table.getColumns().add(Tables.column(messages.get("inspector.countries.why"), 120, (use, cell) -> {
            var why = why(use, words);
            cell.setText(why);
            cell.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        }));
        return table;
    }

    /// The first reason; what is free needs none.
    private static String why(CountryUse use, LicenceWords words) {
        return switch (use.use()) {
            case USABLE -> "";
            case DUTIES -> use.answer().duties().getFirst().raw();
            case UNCLEAR, BLOCKED -> words.reason(use.answer().reasons().getFirst());
        };
    }
}
